// Our end of Telegram's event protocol: posts events to the client and hears those it sends.
import { parseJson } from '../lib/json';
import type { Incoming, Outgoing } from './events';

export interface Bridge {
  post<Name extends keyof Outgoing>(name: Name, facts: Outgoing[Name]): void;
  on<Name extends keyof Incoming>(name: Name, hear: (facts: Incoming[Name]) => void): () => void;
}

/** The doors that native clients put into the page, and those they knock on. */
interface TelegramWindow extends Window {
  TelegramWebviewProxy?: { postEvent(name: string, facts: string): void };
  external: External & { notify?(message: string): void };
  Telegram?: { WebView?: { receiveEvent?: Receive } };
  TelegramGameProxy?: { receiveEvent?: Receive };
  TelegramGameProxy_receiveEvent?: Receive;
}

type Receive = (name: string, facts: unknown) => void;

/** @param parents the origins that may frame us */
export function openBridge(window: Window, parents: string[]): Bridge {
  const hearers = new Map<string, Set<(facts: never) => void>>();
  const receive: Receive = (name, facts) => {
    hearers.get(name)?.forEach((hear) => hear(facts as never));
  };
  listenToClient(window as TelegramWindow, receive);
  listenToParent(window, parents, receive);
  const send = sender(window as TelegramWindow, parents);

  return {
    post: (name, facts) => send(name, facts),
    on(name, hear) {
      const those = hearers.get(name) ?? new Set();
      hearers.set(name, those.add(hear));
      return () => { those.delete(hear); };
    },
  };
}

/** Android, iOS, desktop and Windows Phone each call us by another name. */
function listenToClient(window: TelegramWindow, receive: Receive) {
  window.Telegram = { ...window.Telegram, WebView: { receiveEvent: receive } };
  window.TelegramGameProxy = { ...window.TelegramGameProxy, receiveEvent: receive };
  window.TelegramGameProxy_receiveEvent = receive;
}

/** Telegram's web clients frame us. A page of any other origin could press our buttons. */
function listenToParent(window: Window, parents: string[], receive: Receive) {
  window.addEventListener('message', ({ source, origin, data }) => {
    if (source !== window.parent || source === window || !parents.includes(origin)) return;
    const { eventType, eventData } = Object(parseJson(String(data)));
    if (typeof eventType === 'string') receive(eventType, eventData);
  });
}

function sender(window: TelegramWindow, parents: string[]): (name: string, facts: object) => void {
  if (window.TelegramWebviewProxy) {
    return (name, facts) => window.TelegramWebviewProxy?.postEvent(name, JSON.stringify(facts));
  }
  const message = (eventType: string, eventData: object) => (
    JSON.stringify({ eventType, eventData }));
  if (typeof window.external?.notify === 'function') {
    return (name, facts) => window.external.notify?.(message(name, facts));
  }
  if (window.parent === window) return () => {};
  const targets = likelyParents(window, parents);
  return (name, facts) => {
    // The browser delivers to a parent of exactly this origin and drops the others.
    for (const origin of targets) window.parent.postMessage(message(name, facts), origin);
  };
}

/** Where the browser tells who frames us, one target is enough. */
function likelyParents({ location }: Window, parents: string[]): string[] {
  const parent = location.ancestorOrigins?.[0];
  return parent === undefined ? parents : parents.filter((origin) => origin === parent);
}
