// @vitest-environment happy-dom
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { PluginProblem } from '../../../src/host/contract/types.ts';
import { connectFrame } from '../../../src/host/entries/connectFrame.ts';
import { defineElement, TAG } from '../../../src/host/entries/element.ts';
import { lifecyclesOf } from '../../../src/host/entries/lifecycles.ts';
import { mount } from '../../../src/host/mount/mount.ts';
import { servedCity, soon, TIMEOUT_MS } from './mounted.ts';

/* What a developer hears of a mistake: one problem or one warning, which names the right name. */

vi.setConfig({ testTimeout: TIMEOUT_MS });
const city = servedCity();

type Host = Readonly<Record<string, unknown>>;

function place() {
  const element = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => element.remove());
  return element;
}

/** Mounts into the element or whatever is given instead, and waits until what is given has been read. */
async function mounting(host: unknown, props?: unknown, element: unknown = place()) {
  const own = mount(element, host, props);
  onTestFinished(() => own.unmount());
  await own.ready.catch(() => {});
  return own;
}

/** Connects an iframe that never loads. */
function connecting(options: object) {
  const iframe = document.createElement('iframe');
  iframe.src = 'https://plugin.example/frame.html';
  const connected: ReturnType<typeof connectFrame> = Reflect.apply(connectFrame, undefined, [
    iframe,
    options,
  ]);
  onTestFinished(() => connected.unmount());
}

/** Each makes one mistake with a context that is right but for it. */
const mistakes: readonly (readonly [
  what: string,
  make: (host: Host) => Promise<unknown>,
  step: string,
  says: string,
])[] = [
  [
    'a selector for an element',
    (host) => mounting(host, {}, '#a'),
    'element',
    'document.querySelector("#a")',
  ],
  ['no element', (host) => mounting(host, {}, null), 'element', 'document.querySelector('],
  ['a widget for props', (host) => mounting(host, 'jobs'), 'props', "{ widget: 'jobs' }"],
  ['a misspelt prop', (host) => mounting(host, { widgett: 'jobs' }), 'props.widgett', '"nearest":"widget"'],
  ['a misspelt widget', (host) => mounting(host, { widget: 'polices' }), 'widget', '"nearest":"policies"'],
  [
    'a bare context as an update',
    async (host) => (await mounting(host)).update({ ...host, elder: true }),
    'update',
    'update({ host })',
  ],
  [
    'a misspelt name in an update',
    async (host) => {
      const own = await mounting(host);
      own.update({ host: { ...host, elder: true }, wigdet: 'jobs' });
    },
    'props.wigdet',
    '"nearest":"widget"',
  ],
  ['a misspelt field', (host) => mounting({ ...host, surfce: 'pad' }), 'surfce', '"nearest":"surface"'],
  [
    'a field that there is not',
    (host) => mounting({ ...host, language: 'zh' }),
    'language',
    '"known":["api"',
  ],
  [
    'a misspelt token of the theme',
    (host) => mounting({ ...host, theme: { tokens: { colour: '#000000', brnd: '#123456' } } }),
    'theme.tokens.brnd',
    '"nearest":"brand"',
  ],
  ['a misspelt flag', (host) => mounting({ ...host, flags: { guidence: false } }), 'flags', '"guidance"'],
  [
    'a misspelt screen',
    (host) => mounting({ ...host, destination: { kind: 'jbos' } }),
    'destination.kind',
    '"nearest":"jobs"',
  ],
  [
    'a misspelt field of a destination',
    (host) => mounting({ ...host, destination: { kind: 'jobs', withn: {} } }),
    'destination.withn',
    '"nearest":"within"',
  ],
  [
    'a text for a destination',
    (host) => mounting({ ...host, destination: 'polices' }),
    'destination',
    '{ kind: "policies" }',
  ],
  ['a misspelt surface', (host) => mounting({ ...host, surface: 'kisok' }), 'surface', '"nearest":"kiosk"'],
  ['a version in quotes', (host) => mounting({ ...host, api: '1' }), 'api', '数 1，不带引号'],
  [
    'a bare context for an iframe',
    async (host) => connecting(host),
    'props',
    'connectFrame(iframe, { host })',
  ],
  [
    'a misspelt option of an iframe',
    async (host) => connecting({ host, maxHight: 400 }),
    'props.maxHight',
    '"nearest":"maxHeight"',
  ],
  [
    'a misspelt attribute',
    async (host) => {
      defineElement();
      const element = document.createElement(TAG);
      element.setAttribute('elderr', '');
      element.setAttribute('title', 'circle');
      Reflect.set(element, 'host', host);
      place().append(element);
      await soon(() => expect(element.shadowRoot ?? element.firstElementChild).not.toBeNull());
    },
    'elderr',
    '"nearest":"elder"',
  ],
  [
    'a misspelt field of an element’s host',
    async (host) => {
      defineElement();
      const element = document.createElement(TAG);
      Reflect.set(element, 'host', { ...host, regoin: {} });
      place().append(element);
      await soon(() => Reflect.get(element, 'ready'));
    },
    'regoin',
    '"nearest":"region"',
  ],
];

describe.each(mistakes)('of %s', (_, make, step, says) => {
  const host = () => ({ api: 1, city: city.config() });
  const about = (told: unknown) => {
    const text = JSON.stringify(told).replaceAll('\\"', '"').replaceAll('\\', '');
    return text.includes(step) && text.includes(says);
  };

  it('a host with report hears once, and the console stays quiet', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    onTestFinished(() => warn.mockRestore());
    const heard: PluginProblem[] = [];
    await make({ ...host(), report: (problem: PluginProblem) => heard.push(problem) });
    await soon(() => expect(heard.filter((problem) => problem.step === step)).toHaveLength(1));
    expect(heard.filter(about)).toHaveLength(1);
    expect(warn).not.toHaveBeenCalled();
  });

  it('a host without report finds one warning in the console', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    onTestFinished(() => warn.mockRestore());
    await make(host());
    await soon(() => {
      expect(warn.mock.calls.filter(about)).toHaveLength(1);
      expect(warn.mock.calls.filter(([text]) => String(text).includes(`(${step})`))).toHaveLength(1);
    });
  });
});

it('of a bare context as an update of the life cycles a host hears too', async () => {
  const heard: PluginProblem[] = [];
  const host = { api: 1, city: city.config(), report: (problem: PluginProblem) => heard.push(problem) };
  const { mount: begin, update, unmount } = lifecyclesOf();
  await begin({ name: 'app', domElement: place(), host });
  await update({ name: 'app', ...host, elder: true });
  await unmount({ name: 'app' });
  expect(heard).toMatchObject([{ code: 'context-invalid', step: 'update', cause: 'update({ host })' }]);
});
