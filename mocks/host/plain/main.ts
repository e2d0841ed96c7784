import '../portal.css';
import { createInstance } from '@module-federation/runtime';
import { portal, SERVICES } from '../services.ts';
import { contextOf, loadAddresses, readSettings, widgetOf, writeSettings } from '../settings.ts';
import { drawStrip } from '../strip.ts';

type MountModule = typeof import('../../../src/host/exposes/mount.ts');
type IconModule = typeof import('../../../src/host/exposes/mountIcon.ts');

const addresses = await loadAddresses();
const entry = `${addresses.plugin}/mount/mf-manifest.json`;
const federation = createInstance({
  name: 'happy_cloud_plain',
  remotes: [{ name: 'service_circle_mount', entry }],
});

const app = element('div', '', document.querySelector('#app') ?? document.body);
const head = element('header', 'portal-head', app);
element('h1', '', head).textContent = portal.name;
element('p', '', head).textContent = portal.district;
const main = element('main', 'portal-main', app);

let settings = readSettings(location.search);
let onSettings = () => {};
drawStrip(document.querySelector('#strip') ?? document.body, settings, (next) => {
  settings = next;
  history.replaceState(history.state, '', writeSettings(next));
  onSettings();
});

element('h2', '', main).textContent = portal.services;
const grid = element('ul', 'portal-grid', main);
const ours = element('li', '', grid);
for (const name of SERVICES) {
  const service = element('span', 'service', element('li', '', grid));
  service.dataset.sign = name.slice(0, 1);
  service.textContent = name;
}

const page = element('main', '', app);
page.hidden = true;
const back = element('button', 'portal-button', element('div', 'portal-bar', page));
back.textContent = portal.back;
const container = element('div', '', page);

const TIMEOUT_MS = 8000;
let failed = false;

/**
 * Loads a part of the plugin. While its server is slow or does not answer, a sentence is shown in the element, with a
 * button to retry. A retry needs no reload, and a late response is still used.
 */
function load<M>(part: string, at: Element): Promise<M> {
  const note = element('div', 'portal-sorry', at);
  return new Promise((resolve) => {
    const sorry = () => {
      note.setAttribute('role', 'alert');
      note.textContent = portal.sorry;
      const again = element('button', 'portal-button', note);
      again.textContent = portal.again;
      again.addEventListener('click', attempt, { once: true });
    };
    const attempt = () => {
      note.setAttribute('role', 'status');
      note.textContent = portal.opening;
      const timer = setTimeout(sorry, TIMEOUT_MS);
      attemptLoad<M>(part)
        .then((module) => {
          note.remove();
          resolve(module);
        }, sorry)
        .finally(() => clearTimeout(timer));
    };
    attempt();
  });
}

/** After a failure the runtime keeps what it has loaded, even when those files are gone; registering again drops it. */
async function attemptLoad<M>(part: string): Promise<M> {
  if (failed) {
    const fresh = `${entry}?again=${Date.now()}`;
    federation.registerRemotes([{ name: 'service_circle_mount', entry: fresh }], { force: true });
    failed = false;
  }
  try {
    const module = await federation.loadRemote<M>(`service_circle_mount/${part}`);
    if (!module) throw new Error(`service_circle_mount has no ${part}`);
    return module;
  } catch (cause) {
    failed = true;
    throw cause;
  }
}

let visit = 0;

async function open() {
  main.hidden = true;
  page.hidden = false;
  back.focus();
  visit += 1;
  const own = visit;
  const module = await load<MountModule>('mount', container);
  if (own !== visit || page.hidden) return;
  // The back key of the phone goes back inside the plugin, and closes it from its first screen.
  const leave = () => back.click();
  const now = () => ({
    host: { ...contextOf(settings, addresses), leave, badge: showCount },
    widget: widgetOf(settings),
  });
  const { host, ...options } = now();
  const mounted = module.mount(container, host, options);
  onSettings = () => mounted.update(now());
  back.addEventListener('click', () => mounted.unmount(), { once: true });
}

back.addEventListener('click', () => {
  onSettings = () => {};
  container.replaceChildren();
  page.hidden = true;
  main.hidden = false;
  const icon = ours.firstElementChild;
  if (icon instanceof HTMLElement) icon.focus();
});

const icon = await load<IconModule>('Icon', ours);
const onOpen = () => void open();
const drawn = icon.mountIcon(ours, { onOpen });
const showCount = (count: number) => drawn.update({ onOpen, count, countLabel: portal.newJobs });

function element<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, parent: Element) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  parent.append(made);
  return made;
}
