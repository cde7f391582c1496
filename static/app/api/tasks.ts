// One task: what it is, its start and its claim.
import type { Api } from './api';
import type { Given, Money, Task } from './shapes';

type Asked = Pick<Api, 'read' | 'send'>;

export async function readTask(api: Asked, id: string): Promise<Task> {
  return (await api.read<{ task: Task }>(path(id))).task;
}

export async function startTask(api: Asked, id: string): Promise<Task> {
  const call = { method: 'POST', path: `${path(id)}/start`, body: {} } as const;
  return (await api.send<{ task: Task }>(call)).task;
}

export function claimTask(
  api: Asked, id: string, given: Given,
): Promise<{ task: Task; balance: Money }> {
  return api.send({ method: 'POST', path: `${path(id)}/claim`, body: given });
}

/** A picture that shows what was done. */
export async function sendProof(api: Asked, id: string, picture: Blob): Promise<Task> {
  const proofs = `/api/proofs?task=${encodeURIComponent(id)}`;
  return (await api.send<{ task: Task }>({ method: 'POST', path: proofs, body: picture })).task;
}

function path(id: string): string {
  return `/api/tasks/${encodeURIComponent(id)}`;
}
