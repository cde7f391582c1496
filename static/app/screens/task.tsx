// Task: what to do, the way there, and the claim once it is done.
import { useState } from 'preact/hooks';
import type { Task } from '../api/shapes';
import { readTask } from '../api/tasks';
import { app } from '../app';
import { useCase } from '../hooks/use-case';
import { useMainButton } from '../hooks/use-main-button';
import { useOutcome } from '../hooks/use-outcome';
import { usePolling } from '../hooks/use-polling';
import { useResource } from '../hooks/use-resource';
import { useSecondsLeft } from '../hooks/use-seconds-left';
import { useTaskActs, type TaskActs } from '../hooks/use-task-acts';
import { clockTime } from '../lib/clock';
import { date } from '../lib/dates';
import { stageOf, type Stage } from '../lib/stage';
import { Amount } from '../parts/amount';
import { Act, ProblemNotice, sentenceOf } from '../parts/notices';
import { Screen } from '../parts/screen';
import { SkeletonRows } from '../parts/skeleton';
import { Asked, givenFor, NOTHING, type Entered } from '../parts/task-asked';
import { TaskAppeal, Why } from '../parts/task-appeal';
import { Elsewhere, Progress } from '../parts/task-parts';
import type { MainAct } from '../telegram/main-button';

export function TaskScreen({ id }: { id: string }) {
  const { api, cache, text } = app;
  const { value: task, problem, reload, set } = useResource(`task ${id}`, async () => {
    const newer = await readTask(api, id);
    cache.keepTask(newer);
    return newer;
  });
  usePolling(task?.status === 'checking', reload);
  const take = (newer: Task) => {
    cache.keepTask(newer);
    set(newer);
  };

  return (
    <Screen title={task?.title ?? text('task')} testid="task-title">
      {problem && <ProblemNotice problem={problem} retry={reload} />}
      {task && <TaskDetails task={task} take={take} />}
      {!task && !problem && <SkeletonRows />}
    </Screen>
  );
}

function TaskDetails({ task, take }: { task: Task; take(task: Task): void }) {
  const { text } = app;
  const [entered, setEntered] = useState(NOTHING);
  const acts = useTaskActs(take);
  const found = useCase(task);
  const secondsLeft = useSecondsLeft(task.claimable_at);
  const stage = stageOf(task, secondsLeft);
  const isStarted = task.status === 'started';
  const claim = () => (task.kind === 'proof'
    ? acts.prove(task, entered.picture) : acts.claim(task, givenFor(task, entered)));
  const enter = (newer: Entered) => {
    setEntered(newer);
    acts.forgetProblem();
  };
  useMainButton(task.first ? null : mainAct(task, stage, secondsLeft, acts, claim));
  useOutcome(stage === 'paid' ? 'success' : isStarted && task.refusal ? 'error' : null);

  return (
    <>
      {task.picture && <img class="picture" src={task.picture} alt="" />}
      <p class="reward"><Amount micros={task.reward.micros} /></p>
      {stage === 'paid' && found.value?.about === 'clawback'
        ? <Why found={found.value} />
        : <TaskState task={task} stage={stage} secondsLeft={secondsLeft} acts={acts} />}
      {task.text && <p class="words" dir="auto">{task.text}</p>}
      <Progress task={task} />
      {(isStarted || stage === 'ready') && !task.first && (
        <Asked task={task} entered={entered} enter={enter} />
      )}
      <Elsewhere task={task} />
      {task.status !== 'paid' && task.url !== null && !task.first && (
        <Act
          onPress={() => acts.open(task)}
          primary={stage === 'open'}
          busy={acts.busy === 'open'}
          testid="task-open"
        >
          {text(`open-${stage === 'open' ? '' : 'again-'}${task.kind}`)}
        </Act>
      )}
      {found.value && <TaskAppeal id={task.id} found={found.value} set={found.set} />}
    </>
  );
}

interface StateProps {
  task: Task;
  stage: Stage;
  secondsLeft: number;
  acts: TaskActs;
}

/**
 * Why the last act failed comes first, then why the check said no, then how far it is, or what a
 * check that said yes waits for.
 */
function TaskState({ task, stage, secondsLeft, acts }: StateProps) {
  const { text } = app;
  const refusal = acts.problem ? sentenceOf(acts.problem)
    : stage !== 'checking' && task.refusal?.title;
  const sentence = stage === 'paid' && task.free_at
    ? text('task-held', { time: date(task.free_at) })
    : (stage === 'checking' && task.refusal?.title) || text(stateKey(task, stage));
  return (
    <div class={`state ${refusal ? 'refused' : stage}`}>
      <p role="status" data-testid="task-state">{refusal || sentence}</p>
      {stage === 'waiting' && (
        <p role="timer">
          {secondsLeft < 120
            ? text('seconds-left', { seconds: secondsLeft })
            : text('minutes-left', { minutes: Math.ceil(secondsLeft / 60) })}
        </p>
      )}
    </div>
  );
}

function mainAct(
  task: Task, stage: Stage, secondsLeft: number, acts: TaskActs, claim: () => void,
): MainAct | null {
  const { money, router, text } = app;
  switch (stage) {
    case 'open':
      return null;
    case 'waiting':
      return {
        text: text('claim-in', { time: clockTime(secondsLeft) }), press: claim, waiting: true,
      };
    case 'ready':
      return {
        text: task.kind === 'proof'
          ? text('send-picture') : text('claim', { amount: money(task.reward.micros) }),
        press: claim,
        busy: acts.busy === 'claim',
      };
    case 'checking':
      return { text: text('label-checking'), press: claim, busy: true };
    case 'paid':
      return { text: text('more-tasks'), press: router.back };
  }
}

function stateKey({ kind, code_needed: codeNeeded, first }: Task, stage: Stage): string {
  if (first) return 'task-needs-first';
  if (stage === 'open') return `task-open-${kind}`;
  return stage === 'ready' ? `task-ready-${codeNeeded ? 'code' : kind}` : `task-${stage}`;
}
