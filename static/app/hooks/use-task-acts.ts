// What a person does with a task: opens what it is about, then claims the reward.
import { useRef, useState } from 'preact/hooks';
import { asProblem, Problem } from '../api/problem';
import type { Given, Task } from '../api/shapes';
import { claimTask, sendProof, startTask } from '../api/tasks';
import { app } from '../app';
import { keepBalance } from '../lib/balance';
import { smaller } from '../lib/picture';
import { openLink } from '../telegram/open';

export interface TaskActs {
  open(task: Task): void;
  claim(task: Task, given: Given): void;
  /** Sends a picture, once one was chosen. */
  prove(task: Task, picture: File | null): void;
  busy: 'open' | 'claim' | null;
  /** Why the last act did not work. */
  problem: Problem | null;
  forgetProblem(): void;
}

/** @param take shows a newer state of the task */
export function useTaskActs(take: (task: Task) => void): TaskActs {
  const { api, cache, telegram, text } = app;
  const [busy, setBusy] = useState<TaskActs['busy']>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  // Two quick taps come before the screen is drawn again.
  const isBusy = useRef(false);

  const run = async (name: 'open' | 'claim', act: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setBusy(name);
    setProblem(null);
    try {
      await act();
    } catch (thrown) {
      setProblem(asProblem(thrown));
      telegram.feel('error');
    }
    isBusy.current = false;
    setBusy(null);
  };
  const claim = async (task: Task, given: Given) => {
    if (task.code_needed && !given.code) {
      throw new Problem('task_code_missing', text('task-code-missing'));
    }
    const answer = await claimTask(api, task.id, given);
    keepBalance(cache, answer.balance);
    take(answer.task);
  };

  return {
    open: (task) => void run('open', async () => {
      // First the start, then the way out: the time there counts only once it is started.
      const started = task.status === 'open' ? await startTask(api, task.id) : task;
      if (started !== task) take(started);
      if (started.url) openLink(telegram, started.url);
    }),
    claim: (task, given) => void run('claim', () => claim(task, given)),
    prove: (task, picture) => void run('claim', async () => {
      if (!picture) throw new Problem('task_proof_missing', text('task-picture-missing'));
      take(await sendProof(api, task.id, await smaller(picture)));
    }),
    busy,
    problem,
    forgetProblem: () => setProblem(null),
  };
}
