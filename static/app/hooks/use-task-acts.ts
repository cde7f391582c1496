// What a person does with a task: opens what it is about, then claims the reward.
import { useRef, useState } from 'preact/hooks';
import { asProblem, Problem } from '../api/problem';
import type { Task } from '../api/shapes';
import { claimTask, startTask } from '../api/tasks';
import { app } from '../app';

export interface TaskActs {
  open(task: Task): void;
  claim(task: Task, code: string): void;
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
  const claim = async (task: Task, code: string) => {
    if (task.code_needed && !code.trim()) {
      throw new Problem('task_code_missing', text('task-code-missing'));
    }
    const answer = await claimTask(api, task.id, task.code_needed ? code.trim() : undefined);
    cache.keepBalance(answer.balance);
    take(answer.task);
  };

  return {
    open: (task) => void run('open', async () => {
      // First the start, then the way out: the time there counts only once it is started.
      if (task.status === 'open') take(await startTask(api, task.id));
      telegram.openLink(task.url);
    }),
    claim: (task, code) => void run('claim', () => claim(task, code)),
    busy,
    problem,
    forgetProblem: () => setProblem(null),
  };
}
