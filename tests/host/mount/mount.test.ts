// @vitest-environment happy-dom
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { HostContext, PluginProblem } from '../../../src/host/contract/types.ts';
import { api, version } from '../../../src/host/contract/version.ts';
import { mount } from '../../../src/host/exposes/mount.ts';
import { trouble } from '../../../src/host/shell/texts.ts';
import { widgets } from '../../../src/widgets/index.ts';
import { stations } from '../../../src/widgets/stations/texts.ts';
import { mounted, servedCity, soon, TIMEOUT_MS } from './mounted.ts';

vi.setConfig({ testTimeout: TIMEOUT_MS });
const city = servedCity();
const boom = (): never => {
  throw new Error('boom');
};
const never = () => new Promise<never>(() => {});

/** A host whose values do not have the types of the contract. */
const lying = (host: object): HostContext => JSON.parse(JSON.stringify(host));

describe('a contract that does not meet', () => {
  it.each([2, 0, undefined])(
    'api %s: a card says which versions are supported, and report gets the same',
    async (given) => {
      const element = document.body.appendChild(document.createElement('div'));
      const problems: PluginProblem[] = [];
      const wrong = lying({ api: given, city: city.config() });
      const own = mount(element, { ...wrong, report: (problem) => problems.push(problem) });
      onTestFinished(() => own.unmount());
      const problem = {
        code: 'contract-unsupported',
        version,
        step: 'api',
        cause: { supported: api, given },
      };
      await expect(own.ready).rejects.toEqual(problem);
      expect(problems).toEqual([problem]);
      const card = await soon(() => {
        const alert = element.firstElementChild?.shadowRoot?.querySelector('[role="alert"]');
        if (!alert) throw new Error('no card');
        return alert.textContent;
      });
      expect(card).toContain(
        trouble.contract(version, api, given === undefined ? trouble.noVersion : `${given}`),
      );
    },
  );

  it('leaves the shown plugin as it is when it comes later', async () => {
    const { own, update, problems, heading } = mounted({ city: city.config() });
    await own.ready;
    own.update({ host: lying({ api: 2 }) });
    update({ elder: true });
    await heading('您从哪儿出发');
    expect(problems).toEqual([]);
  });
});

describe('an element', () => {
  it('that is not in the page is filled all the same', async () => {
    const element = document.createElement('div');
    const own = mount(element, { api: 1, city: city.config() });
    onTestFinished(() => own.unmount());
    await own.ready;
    expect(element.firstElementChild?.shadowRoot?.textContent).toContain(stations.title);
    expect(element.firstElementChild?.getAttribute('data-version')).toBe(version);
  });

  it.each([
    ['is none', () => null],
    ['is a text', () => '#place'],
  ])('that %s is refused, and the host hears of it', async (_, give) => {
    const problems: PluginProblem[] = [];
    const given: unknown = give();
    const host: HostContext = { api: 1, city: city.config(), report: (problem) => problems.push(problem) };
    const own: ReturnType<typeof mount> = Reflect.apply(mount, undefined, [given, host]);
    await expect(own.ready).rejects.toMatchObject({ code: 'context-invalid', step: 'element' });
    expect(problems).toMatchObject([{ code: 'context-invalid', step: 'element' }]);
    own.update({ host });
    own.unmount();
    own.unmount();
  });

  it('that the host removes without unmount does no harm, and may be inserted again', async () => {
    const { own, element, update, heading, problems } = mounted({ city: city.config() });
    await own.ready;
    element.remove();
    update({ elder: true, destination: { kind: 'policies' } });
    document.body.append(element);
    await heading('政策汇编');
    expect(problems).toEqual([]);
  });

  it('that has the plugin is updated by another mount', async () => {
    const { own, host, element, heading } = mounted({ city: city.config() });
    await own.ready;
    expect(mount(element, { ...host, destination: { kind: 'policies' } })).toBe(own);
    expect(element.childElementCount).toBe(1);
    await heading('政策汇编');
  });

  it('is empty after unmount, however often, and stays so', async () => {
    const { own, element, update } = mounted({ city: city.config() });
    await own.ready;
    own.unmount();
    own.unmount();
    update({ elder: true });
    expect(own.back()).toBe(false);
    expect(element.childElementCount).toBe(0);
  });

  it('is empty when it is unmounted before the code has loaded', async () => {
    const { own, element, problems } = mounted({ city: city.config() });
    own.unmount();
    await expect(own.ready).rejects.toMatchObject({ code: 'unmounted' });
    expect(element.childElementCount).toBe(0);
    expect(problems).toEqual([]);
  });
});

describe('a host that does not behave', () => {
  it('whose every function throws is served all the same', async () => {
    const { own, heading, button, has } = mounted({
      city: city.config(),
      auth: { getToken: boom, onChange: boom, login: boom },
      region: { adcode: '310118001' },
      locate: boom,
      navigate: boom,
      share: boom,
      scan: boom,
      badge: boom,
      call: boom,
      print: boom,
      track: boom,
      report: boom,
    });
    await own.ready;
    (await button('扫一扫')).click();
    (await button('就业指导')).click();
    await heading('就业指导');
    expect(has('就业指导')).toBe(true);
  });

  it('whose every function never settles is served all the same', async () => {
    const { own, heading, button } = mounted({
      city: city.config(),
      auth: { getToken: never, onChange: () => () => {}, login: never },
      locate: never,
      route: never,
      navigate: never,
      share: never,
      scan: never,
      badge: never,
      call: never,
      print: never,
      track: never,
      report: never,
    });
    await own.ready;
    (await button('扫一扫')).click();
    (await button('政策汇编')).click();
    await heading('政策汇编');
    (await button('就业指导')).click();
    await heading('就业指导');
  });

  const first = <T>(run: () => void, answer: T): T => {
    run();
    return answer;
  };
  const ways: readonly (readonly [name: string, (run: () => void) => Partial<HostContext>])[] = [
    ['track', (run) => ({ track: run })],
    ['report', (run) => ({ report: run, city: city.config('broken') })],
    ['getToken', (run) => ({ auth: { getToken: async () => first(run, null) } })],
    ['onChange', (run) => ({ auth: { getToken: async () => null, onChange: () => first(run, () => {}) } })],
  ];
  it.each(ways)('that unmounts us from inside of %s is left in peace', async (_, context) => {
    const errors = vi.fn();
    window.addEventListener('error', errors);
    onTestFinished(() => window.removeEventListener('error', errors));
    const leave = vi.fn(() => queued.unmount());
    const element = document.body.appendChild(document.createElement('div'));
    const host = {
      api: 1 as const,
      city: city.config(),
      destination: { kind: 'policies' as const },
      ...context(leave),
    };
    const queued = mount(element, host);
    await soon(() => expect(leave).toHaveBeenCalled());
    await soon(() => expect(element.childElementCount).toBe(0));
    const calls = leave.mock.calls.length;
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(errors).not.toHaveBeenCalled();
    expect(leave).toHaveBeenCalledTimes(calls);
  });

  it('that updates us from inside of track is followed', async () => {
    const { own, heading } = mounted({
      city: city.config(),
      track: (event) => {
        if (event.type !== 'shown' || event.screen !== 'home') return;
        own.update({ host: { api: 1, city: city.config(), destination: { kind: 'stations' } } });
      },
    });
    await heading('服务站点');
  });

  it('whose scanner never answers blocks nothing', async () => {
    const { own, button, heading } = mounted({ city: city.config(), scan: never });
    await own.ready;
    (await button('扫一扫')).click();
    (await button('扫一扫')).click();
    (await button('政策汇编')).click();
    await heading('政策汇编');
  });

  it('that unmounts us from inside of navigate is left in peace', async () => {
    const errors = vi.fn();
    window.addEventListener('error', errors);
    onTestFinished(() => window.removeEventListener('error', errors));
    const navigate = vi.fn(() => leave());
    const { own, element, button, problems } = mounted(
      { city: city.config('empty'), navigate, destination: { kind: 'jobs' } },
      'jobs',
    );
    const leave = () => own.unmount();
    await own.ready;
    (await button('看看服务站点')).click();
    expect(navigate).toHaveBeenCalledExactlyOnceWith({ kind: 'stations' });
    expect(element.childElementCount).toBe(0);
    await Promise.resolve();
    expect(errors).not.toHaveBeenCalled();
    expect(problems).toEqual([]);
  });

  it('that takes our box out of the page gets a new one', async () => {
    const { own, host, element } = mounted({ city: city.config() });
    await own.ready;
    element.replaceChildren();
    const again = mount(element, host);
    onTestFinished(() => again.unmount());
    expect(again).not.toBe(own);
    await again.ready;
    expect(element.childElementCount).toBe(1);
  });
});

describe('a part that is broken', () => {
  it('has a card in its place, and keeps no host waiting for ready', async () => {
    const load = vi.spyOn(widgets.stations, 'load').mockResolvedValue({ default: boom });
    onTestFinished(() => load.mockRestore());
    const silent = vi.spyOn(console, 'error').mockReturnValue();
    onTestFinished(() => silent.mockRestore());
    const { own, problems, text } = mounted({ city: city.config() }, 'stations');
    await own.ready;
    expect(problems).toMatchObject([{ code: 'render-failed', step: 'stations', cause: { message: 'boom' } }]);
    expect(text()).toContain(trouble.render);
  });
});
