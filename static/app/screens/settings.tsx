// Settings: language, which messages and when, a copy of what is kept, and how to delete it.
import { useState } from 'preact/hooks';
import { asProblem, type Problem } from '../api/problem';
import { changeMe, exportLink, type Change } from '../api/settings';
import type { Me } from '../api/shapes';
import { app } from '../app';
import { useResource, type Resource } from '../hooks/use-resource';
import { languageName } from '../lib/language-name';
import { HomeScreen } from '../parts/home-screen';
import { ProblemNotice, Act, sentenceOf } from '../parts/notices';
import { QuietHours } from '../parts/quiet-hours';
import { Screen } from '../parts/screen';
import { SkeletonRows } from '../parts/skeleton';
import { Switch } from '../parts/switch';
import { openAgain } from '../telegram/open';
import { download } from '../telegram/share';

const TOPICS = ['payments', 'rewards', 'friends', 'news'];

export function Settings() {
  const { api, text } = app;
  const me = useResource('me', api.me);
  return (
    <Screen title={text('settings')} testid="settings-title">
      {!me.value && me.problem && <ProblemNotice problem={me.problem} retry={me.reload} />}
      {!me.value && !me.problem && <SkeletonRows title={text('settings-notifications')} />}
      {me.value && <Choices me={me.value} resource={me} />}
    </Screen>
  );
}

function Choices({ me, resource }: { me: Me; resource: Resource<Me> }) {
  const { api, telegram, text } = app;
  const [problem, setProblem] = useState<Problem | null>(null);
  const change = async (wish: Change) => {
    setProblem(null);
    try {
      resource.set(await changeMe(api, wish));
      return true;
    } catch (thrown) {
      setProblem(asProblem(thrown));
      // What is shown is what is kept.
      void resource.reload();
      return false;
    }
  };
  const speak = async (language: string) => {
    if (await change({ language })) openAgain(telegram, 'lang', language);
  };
  return (
    <>
      {problem && <p class="error" role="alert">{sentenceOf(problem)}</p>}
      <Languages current={me.user.language} speak={(language) => void speak(language)} />
      <section>
        <h2>{text('settings-notifications')}</h2>
        <div class="card rows">
          {TOPICS.map((topic) => (
            <Switch
              key={topic}
              label={text(`topic-${topic}`)}
              on={me.notifications[topic] !== false}
              onChange={(on) => void change({ notifications: { [topic]: on } })}
              testid={`topic-${topic}`}
            />
          ))}
        </div>
        <p class="words muted">{text('settings-safety')}</p>
      </section>
      <QuietHours hours={me.quiet_hours} change={(wish) => void change(wish)} />
      <HomeScreen />
      <YourData />
    </>
  );
}

function Languages({ current, speak }: { current: string; speak(language: string): void }) {
  const { page, text } = app;
  return (
    <div class="field">
      <label for="language">{text('settings-language')}</label>
      <div class="field-line">
        <select
          id="language"
          value={current}
          onChange={(event) => speak(event.currentTarget.value)}
          data-testid="language"
        >
          {page.languages.map((tag) => <option key={tag} value={tag}>{languageName(tag)}</option>)}
        </select>
      </div>
    </div>
  );
}

function YourData() {
  const { api, telegram, text } = app;
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const take = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const { url } = await exportLink(api);
      download(telegram.bridge, url, 'earnest.json');
    } catch (thrown) {
      setProblem(asProblem(thrown));
    }
    setBusy(false);
  };
  return (
    <section>
      <h2>{text('settings-data')}</h2>
      <Act onPress={() => void take()} busy={isBusy} testid="export">{text('settings-export')}</Act>
      {problem && <p class="error" role="alert">{sentenceOf(problem)}</p>}
      <p class="words muted">{text('settings-delete')}</p>
      <Act onPress={telegram.close} testid="delete">{text('settings-delete-go')}</Act>
    </section>
  );
}
