// The page's tour: it loads the scene and joins the chat, the phone and the tools.
import { ChainFaults } from './chain-faults.mjs';
import { Chat } from './chat.mjs';
import { byId, make } from './dom.mjs';
import { LinkNote } from './links.mjs';
import { Log } from './log.mjs';
import { Phone } from './phone.mjs';
import { Faults } from './faults.mjs';
import { Switches } from './switches.mjs';
import { Wallets } from './wallets.mjs';
import { ask, watch } from './world.mjs';

const scene = await ask('page', 'scene');
const asked = new URLSearchParams(location.search);
let person = personNamed(asked.get('user') ?? sessionStorage.getItem('user'));
/** @type {'light' | 'dark'} */
let theme = (asked.get('theme') ?? sessionStorage.getItem('theme')) === 'dark' ? 'dark' : 'light';

const log = new Log(byId('log'));
const note = new LinkNote(byId('note'), scene, {
  join: () => ask('telegram', 'join', { user: person.id, channel: scene.channel.name }),
  boost: () => ask('telegram', 'boost', { user: person.id, channel: scene.channel.name }),
  start: (payload) => ask('telegram', 'start', { user: person.id, payload }),
  launch: (startParam) => launch({ kind: 'link', url: scene.appUrl, startParam }),
});
const phone = new Phone({
  log: (line) => log.add('app', line),
  openLink: (url) => note.show(url),
  reopen: (launched) => launch(launched),
  send: (data) => ask('telegram', 'sendData', { user: person.id, data }),
});
const chat = new Chat({
  launch: (launched) => launch(launched),
  openLink: (url) => note.show(url),
});
const switches = new Switches(byId('switches'), scene);
const languages = /** @type {HTMLSelectElement} */ (byId('language'));
const wallets = new Wallets(byId('wallets'), scene);
const faults = new Faults(byId('faults'), scene);
new ChainFaults(byId('faults'));

/** @param {import('./chat.mjs').Launched} launched */
async function launch(launched) {
  const { url } = await ask('telegram', 'launch', { ...launched, user: person.id, theme });
  phone.open(url, launched);
}

/** @param {string | null} name */
function personNamed(name) {
  return scene.people.find((/** @type {any} */ one) => one.name === name) ?? scene.people[0];
}

function drawPeople() {
  byId('people').replaceChildren(...scene.people.map((/** @type {any} */ one) => make('button', {
    type: 'button', testid: `user-${one.name}`, textContent: one.first_name,
    'aria-pressed': String(one === person),
    onclick: () => become(one),
  })));
}

/** @param {any} next */
function become(next) {
  if (next !== person) phone.close();
  person = next;
  sessionStorage.setItem('user', person.name);
  drawPeople();
  turn();
  chat.show(person);
  switches.show(person);
}

/** The chat and the phone run in the direction of this person's language. */
function turn() {
  const { direction } = scene.languages.find(
    (/** @type {any} */ one) => one.code === person.language_code) ?? { direction: 'ltr' };
  for (const element of [byId('chat'), byId('phone-frame')]) element.dir = direction;
  languages.value = person.language_code;
}

/** @param {'light' | 'dark'} next */
function wear(next) {
  theme = next;
  sessionStorage.setItem('theme', theme);
  document.documentElement.dataset.theme = theme;
  byId('theme').textContent = theme === 'dark' ? 'Light' : 'Dark';
  phone.wear(scene.themes[theme]);
}

languages.append(...scene.languages.map((/** @type {any} */ { code, name }) => (
  make('option', { value: code, textContent: name }))));
languages.addEventListener('change', async () => {
  person.language_code = languages.value;
  await ask('telegram', 'speak', { user: person.id, language: person.language_code });
  turn();
  switches.refresh();
});
byId('theme').addEventListener('click', () => wear(theme === 'dark' ? 'light' : 'dark'));
byId('open-app').addEventListener('click', () => launch({
  kind: 'link', url: `${scene.appUrl}?lang=${person.language_code}`,
}));
wear(theme);
become(person);
watch((event) => {
  log.event(event);
  chat.hear(event);
  if (['member', 'boost', 'blocked', 'delivery', 'dropped', 'webhook'].includes(event.kind)) {
    switches.refresh();
  }
  if (['fault', 'delivery'].includes(event.kind)) faults.refresh();
}, () => {
  chat.refresh();
  switches.refresh();
  wallets.refresh();
});
