import '../portal.css';
import { createInstance } from '@module-federation/runtime';
import { portal, SERVICES } from '../services.ts';
import { contextOf, loadAddresses, readSettings, widgetOf, writeSettings } from '../settings.ts';
import { drawStrip } from '../strip.ts';

type MountModule = typeof import('../../../src/host/exposes/mount.ts');
type IconModule = typeof import('../../../src/host/exposes/mountIcon.ts');

const addresses = await loadAddresses();
const federation = createInstance({
  name: 'happy_cloud_plain',
  remotes: [{ name: 'service_circle_mount', entry: `${addresses.plugin}/mount/mf-manifest.json` }],
});

const app = element('div', '', document.querySelector('#app') ?? document.body);
const head = element('header', 'portal-head', app);
element('h1', '', head).textContent = portal.name;
element('p', '', head).textContent = portal.place;
const main = element('main', 'portal-main', app);

let settings = readSettings(location.search);
let onSettings = () => {};
drawStrip(document.querySelector('#strip') ?? document.body, settings, (next) => {
  settings = next;
  history.replaceState(null, '', writeSettings(next));
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
const place = element('div', '', page);

/** Loads a part of the plugin; when its server does not answer, says so in that place. */
async function load<M>(part: string, at: Element): Promise<M | undefined> {
  const module = await federation.loadRemote<M>(`service_circle_mount/${part}`).catch(() => null);
  if (module) return module;
  const sorry = element('p', 'portal-sorry', at);
  sorry.setAttribute('role', 'alert');
  sorry.textContent = portal.sorry;
  return undefined;
}

async function open() {
  main.hidden = true;
  page.hidden = false;
  back.focus();
  const module = await load<MountModule>('mount', place);
  if (!module || page.hidden) return;
  const now = () => ({ host: contextOf(settings, addresses), widget: widgetOf(settings) });
  const mounted = module.mount(place, now().host, now());
  onSettings = () => mounted.update(now());
  // The back key of the phone: one step back inside, and from the first screen out of it.
  const onBack = () => (mounted.back() ? history.pushState(null, '') : back.click());
  history.pushState(null, '');
  addEventListener('popstate', onBack);
  const close = () => {
    removeEventListener('popstate', onBack);
    mounted.unmount();
  };
  back.addEventListener('click', close, { once: true });
}

back.addEventListener('click', () => {
  onSettings = () => {};
  place.replaceChildren();
  page.hidden = true;
  main.hidden = false;
  const icon = ours.firstElementChild;
  if (icon instanceof HTMLElement) icon.focus();
});

const icon = await load<IconModule>('Icon', ours);
icon?.mountIcon(ours, { onOpen: () => void open() });

function element<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, parent: Element) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  parent.append(made);
  return made;
}
