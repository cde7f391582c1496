// Talks to the world's server: verbs as POST, events as a stream.

/**
 * @param {'telegram' | 'ton' | 'page'} plane @param {string} verb @param {object} [facts]
 * @returns {Promise<any>}
 */
export async function ask(plane, verb, facts = {}) {
  const response = await fetch(`/world/${plane}/${verb}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(facts),
  });
  const { result, error } = await response.json();
  if (!response.ok) throw new Error(error);
  return result;
}

/**
 * @param {(event: Record<string, any>) => void} onEvent
 * @param {() => void} onOpen also after a reconnection, when events may have been missed
 */
export function watch(onEvent, onOpen) {
  const source = new EventSource('/world/events');
  source.addEventListener('open', onOpen);
  source.addEventListener('message', ({ data }) => onEvent(JSON.parse(data)));
}
