// Stats: what the person earned, and the boards of those who earned the most.
import { useState } from 'preact/hooks';
import {
  readBoard, readStats, showName, type Achievement, type Period, type Standing,
  type Stats as StatsSeen,
} from '../api/friends';
import { asProblem, type Problem } from '../api/problem';
import { app } from '../app';
import { useResource, type Resource } from '../hooks/use-resource';
import { lastDays } from '../lib/days';
import { Amount } from '../parts/amount';
import { Act, ProblemNotice, sentenceOf } from '../parts/notices';
import { Screen } from '../parts/screen';
import { SkeletonRows } from '../parts/skeleton';

const DAYS_SHOWN = 30;
const PERIODS: Period[] = ['day', 'week', 'all'];

export function Stats() {
  const { api, text } = app;
  const stats = useResource('stats', () => readStats(api));
  const [period, setPeriod] = useState<Period>('day');
  return (
    <Screen title={text('stats')} testid="stats-title">
      <Own stats={stats} />
      <section>
        <h2>{text('board')}</h2>
        <div class="choice" role="group" aria-label={text('board')}>
          {PERIODS.map((one) => (
            <button
              key={one}
              type="button"
              class="act"
              aria-pressed={one === period}
              onClick={() => setPeriod(one)}
              data-testid={`board-${one}`}
            >
              {text(`board-${one}`)}
            </button>
          ))}
        </div>
        <Board key={period} period={period} />
      </section>
      {stats.value && <Achievements all={stats.value.achievements} />}
    </Screen>
  );
}

function Own({ stats }: { stats: Resource<StatsSeen> }) {
  const { text } = app;
  const { value, problem, reload } = stats;
  if (problem) return <ProblemNotice problem={problem} retry={reload} />;
  return (
    <section class="card balance">
      <h2>{text('stats-earned')}</h2>
      {value
        ? <Amount micros={value.earned.micros} class="balance-amount" testid="stats-earned" />
        : <span class="bone tall" aria-hidden="true" />}
      {value && <p class="muted">{text('stats-tasks', { tasks: value.tasks })}</p>}
      {value && <Chart micros={lastDays(value.days, value.today, DAYS_SHOWN)} />}
    </section>
  );
}

function Achievements({ all }: { all: Achievement[] }) {
  const { text } = app;
  return (
    <section>
      <h2>{text('achievements')}</h2>
      <ul class="card rows">
        {all.map(({ code, goal, progress }) => (
          <li key={code} class="row" data-testid={`achievement-${code}`}>
            <span class={progress === goal ? 'row-words strong' : 'row-words muted'}>
              {text(`achievement-${code.replace(/_/g, '-')}`, { goal })}
            </span>
            <span class={progress === goal ? 'strong' : 'muted'}>
              {progress === goal && text('achievement-reached')}
              {progress < goal && goal > 1 && text('achievement-progress', { progress, goal })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One bar for each day; the words below say the same to those who do not see them. */
function Chart({ micros }: { micros: number[] }) {
  const { money, text } = app;
  const most = Math.max(...micros, 1);
  const amount = money(micros.reduce((sum, one) => sum + one, 0));
  return (
    <>
      <svg class="chart" viewBox="0 0 300 60" preserveAspectRatio="none" aria-hidden="true">
        {micros.map((one, day) => {
          const height = Math.max(1, Math.round(58 * one / most));
          return <rect key={day} x={day * 10 + 1} y={60 - height} width="8" height={height} />;
        })}
      </svg>
      <p class="muted" data-testid="stats-month">{text('stats-month', { amount })}</p>
    </>
  );
}

function Board({ period }: { period: Period }) {
  const { api, text } = app;
  const { value, problem, reload } = useResource(
    `board ${period}`, () => readBoard(api, period));
  if (!value && problem) return <ProblemNotice problem={problem} retry={reload} />;
  if (!value) return <SkeletonRows />;
  const { top, own } = value;
  return (
    <>
      <p class="words" data-testid="board-place">{placeText(own.place)}</p>
      {top.length === 0 && <p class="words muted">{text('board-none')}</p>}
      {top.length > 0 && (
        <ol class="card rows">
          {top.map(({ rank, name, earned, is_own: isOwn }, place) => (
            <li key={place} class="row" aria-current={isOwn ? 'true' : undefined}>
              <span class="rank">{rank}</span>
              <span class="row-words">
                <bdi class={isOwn ? 'strong' : undefined}>
                  {isOwn ? text('board-you') : `${name ?? ''}…`}
                </bdi>
              </span>
              <Amount micros={earned.micros} class="strong" />
            </li>
          ))}
        </ol>
      )}
      <Wish isShown={own.is_shown} reload={reload} />
    </>
  );
}

function placeText({ rank, top_percent: percent }: Standing): string {
  const { text } = app;
  if (rank !== null) return text('place-rank', { rank });
  return percent === null ? text('place-none') : text('place-percent', { percent });
}

/** Whether the person wants to be seen, changed at once. */
function Wish({ isShown, reload }: { isShown: boolean; reload(): Promise<void> }) {
  const { api, text } = app;
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const change = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await showName(api, !isShown);
      await reload();
    } catch (thrown) {
      setProblem(asProblem(thrown));
    }
    setBusy(false);
  };
  return (
    <>
      <p class="words muted">{text(isShown ? 'name-shown' : 'name-hidden')}</p>
      {problem && <p class="words error" role="alert">{sentenceOf(problem)}</p>}
      <Act onPress={() => void change()} busy={isBusy} testid="name-wish">
        {text(isShown ? 'name-hide' : 'name-show')}
      </Act>
    </>
  );
}
