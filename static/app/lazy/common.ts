// The file of what several later screens share.
import '../main';
import '../hooks/use-main-button';
import '../hooks/use-outcome';
import '../hooks/use-polling';
import '../lib/clock';
import '../lib/dollars';
import '../parts/field';
