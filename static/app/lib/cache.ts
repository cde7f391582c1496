// What the API answered last, so that a screen that is opened again shows something at once.
import type { Task } from '../api/shapes';

export interface Cache {
  read<T>(name: string): T | null;
  keep(name: string, value: unknown): void;
  /** A newer state of one task, also where the list shows it. */
  keepTask(task: Task): void;
}

export function createCache(): Cache {
  const values = new Map<string, unknown>();
  const read = <T>(name: string) => (values.get(name) ?? null) as T | null;
  return {
    read,
    keep(name, value) {
      values.set(name, value);
    },
    keepTask(task) {
      values.set(`task ${task.id}`, task);
      const tasks = read<Task[]>('tasks');
      if (tasks) values.set('tasks', tasks.map((one) => (one.id === task.id ? task : one)));
    },
  };
}
