// @vitest-environment happy-dom
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { PluginProblem } from '../../../src/host/contract/types.ts';
import { mount } from '../../../src/host/mount/mount.ts';
import { servedCity, soon, TIMEOUT_MS } from './mounted.ts';

vi.setConfig({ testTimeout: TIMEOUT_MS });
const city = servedCity();

/** What the host hears of it. */
type Told = Pick<PluginProblem, 'step' | 'cause'>;

const unknown: readonly (readonly [what: string, host: object, widget: string | undefined, problem: Told])[] =
  [
    [
      'a screen',
      { destination: { kind: 'jbos' } },
      undefined,
      { step: 'destination.kind', cause: { given: 'jbos', nearest: 'jobs' } },
    ],
    ['a role', { role: 'stuff' }, undefined, { step: 'role', cause: { given: 'stuff', nearest: 'staff' } }],
    ['a widget', {}, 'polices', { step: 'widget', cause: { given: 'polices', nearest: 'policies' } }],
  ];

/** A plugin whose host updates it often and names each time what this version does not know. */
async function visit(more: object, widget: string | undefined) {
  const host = (elder: boolean) => ({ api: 1, city: city.config(), elder, ...more });
  const element = document.body.appendChild(document.createElement('div'));
  const own = mount(element, host(false), { widget });
  onTestFinished(() => {
    own.unmount();
    element.remove();
  });
  await own.ready;
  for (const elder of [true, false, true]) own.update({ host: host(elder), widget });
  const shown = () => element.firstElementChild?.shadowRoot;
  await soon(() => expect(shown()?.querySelector('[data-elder="true"]')).not.toBeNull());
  await soon(() =>
    expect([...(shown()?.querySelectorAll('h2') ?? [])].map((node) => node.textContent)).toContain(
      '您从哪儿出发',
    ),
  );
  expect(shown()?.querySelector('[role="alert"]')).toBeNull();
}

function warnings() {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  onTestFinished(() => warn.mockRestore());
  return warn;
}

describe.each(unknown)('%s that this version does not know', (_, host, widget, problem) => {
  it('opens the first screen, and report hears of it once, however often the host updates', async () => {
    const warn = warnings();
    const heard: PluginProblem[] = [];
    await visit({ ...host, report: (told: PluginProblem) => heard.push(told) }, widget);
    expect(heard).toMatchObject([{ code: 'name-unknown', ...problem }]);
    expect(warn).not.toHaveBeenCalled();
  });

  it('is warned of in the console, once, where nobody hears of problems', async () => {
    const warn = warnings();
    await visit(host, widget);
    await visit(host, widget);
    expect(warn.mock.calls).toMatchObject([
      [`service-circle: name-unknown (${problem.step})`, problem.cause],
    ]);
  });
});
