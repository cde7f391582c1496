// The file of what several later screens share.
import '../main';
import '../api/lists';
import '../api/settings';
import '../api/unanswered';
import '../hooks/use-main-button';
import '../hooks/use-outcome';
import '../hooks/use-pages';
import '../hooks/use-polling';
import '../lib/clock';
import '../lib/copy';
import '../lib/digits';
import '../lib/dollars';
import '../parts/copy-field';
import '../parts/field';
import '../parts/more';
import '../telegram/share';
