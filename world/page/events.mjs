// Server-Sent Events: what happens in the local Telegram, as it happens.

const BEAT_MS = 15_000;

/**
 * @param {import('../telegram/main.mjs').LocalTelegram} telegram
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function sendEvents(telegram, request, response) {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store',
  });
  response.write('retry: 1000\n\n');
  const send = (/** @type {object} */ event) => {
    response.write(`data: ${JSON.stringify(event)}\n\n`);
  };
  // A line now and then notices a reader who has gone.
  const beat = setInterval(() => response.write(':\n\n'), BEAT_MS);
  telegram.events.on('event', send);
  request.on('close', () => {
    clearInterval(beat);
    telegram.events.off('event', send);
  });
}
