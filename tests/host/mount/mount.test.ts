// @vitest-environment happy-dom
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { HostContext, PluginProblem } from '../../../src/host/contract/types.ts';
import { api, version } from '../../../src/host/contract/version.ts';
import { mount } from '../../../src/host/exposes/mount.ts';
import { navigationLinksOf, offeredWidgets } from '../../../src/host/shell/offered.ts';
import { shell as texts, trouble } from '../../../src/host/shell/texts.ts';
import { guidance } from '../../../src/widgets/guidance/texts.ts';
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
      navigate: never,
      share: never,
      scan: never,
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

describe('what the resident typed', () => {
  /** Changes of the context, each with a check that it has been applied. */
  const changes: readonly (readonly [change: Partial<HostContext>, shown: string])[] = [
    [{ elder: true, region: { adcode: '310118102' } }, '.surface[data-elder="true"]'],
    [{ surface: 'kiosk' }, '.shell[data-navigation="tiles"]'],
    [
      { theme: { mode: 'dark', tokens: { brand: '#9a3412', radius: 0, fontFamily: 'serif' } } },
      '.surface[style*="dark"][style*="--scs-radius: 0px"]',
    ],
    [
      { logoUrl: 'https://host.example/logo.png', auth: { getToken: async () => 'another' } },
      '.shell-logo > img',
    ],
  ];

  it.each(['jobs', 'policies'] as const)('in %s stays when the host changes anything', async (kind) => {
    const { own, update, type, typed, all, text, button } = mounted({
      city: city.config(),
      destination: { kind },
    });
    await own.ready;
    await type('保洁');
    const shows = (selector: string) => soon(() => expect(all(selector)).not.toEqual([]));
    for (const [change, shown] of changes) {
      expect(all(shown)).toEqual([]);
      update(change);
      await shows(shown);
      expect(typed()).toEqual(['保洁']);
    }
    const ways = () =>
      all('nav')
        .map((nav) => nav.textContent)
        .join();
    update({ flags: {} });
    await soon(() => expect(ways()).toContain('就业指导'));
    update({ flags: { guidance: false } });
    await soon(() => expect(ways()).not.toContain('就业指导'));
    expect(typed()).toEqual(['保洁']);
    update({ city: city.config('empty') });
    await soon(() => expect(text()).toMatch(/共 0 (个岗位|条政策)/));
    expect(typed()).toEqual(['保洁']);
    update({ destination: { kind: 'stations' } });
    await soon(() => expect(typed()).toEqual([]));
    const title = kind === 'jobs' ? '岗位信息' : '政策汇编';
    (await button(title)).click();
    await soon(() => expect(typed()).toEqual(['保洁']));
    own.update({ widget: kind });
    await shows('.alone');
    expect(typed()).toEqual(['保洁']);
    own.update({ widget: undefined });
    await shows('.shell');
    (await button(title)).click();
    await soon(() => expect(typed()).toEqual(['保洁']));
  });

  it('waits while its widget is left out', async () => {
    const { own, update, type, typed, heading } = mounted({
      city: city.config(),
      destination: { kind: 'jobs' },
    });
    await own.ready;
    await type('保洁');
    update({ flags: { jobs: false } });
    await heading('您从哪儿出发');
    update({ flags: { jobs: true } });
    await soon(() => expect(typed()).toEqual(['保洁']));
  });
});

describe('the back key of a host', () => {
  it('goes back inside, then leaves; the history of the page is not touched', async () => {
    const { own, button, heading } = mounted({ city: city.config() });
    await own.ready;
    const { length } = history;
    expect(own.back()).toBe(false);
    (await button('政策汇编')).click();
    await heading('政策汇编');
    expect(own.back()).toBe(true);
    await heading('您从哪儿出发');
    expect(own.back()).toBe(false);
    expect(history.length).toBe(length);
  });

  it('closes an open dialog first, and so does navigation to another screen', async () => {
    const destination = { kind: 'policy', id: 'sh-flex-si-subsidy' } as const;
    const { own, element, button, all, update, heading } = mounted({ city: city.config(), destination });
    (await button('分享')).click();
    await soon(() => expect(all('dialog')).toHaveLength(1));
    expect(own.back()).toBe(true);
    await soon(() => expect(all('dialog')).toEqual([]));
    expect(all('[aria-label*="灵活就业社会保险补贴"]')).toHaveLength(1);
    (await button('分享')).click();
    await soon(() => expect(all('dialog')).toHaveLength(1));
    update({ destination: { kind: 'stations' } });
    await heading('服务站点');
    await soon(() => expect(element.firstElementChild?.shadowRoot?.querySelector('dialog')).toBeNull());
  });

  it('leaves while nothing is rendered yet', () => {
    expect(mounted({ city: city.config() }).own.back()).toBe(false);
  });

  it('does not open the list of more services again that another screen closed', async () => {
    const { own, button, all, update, heading } = mounted({ city: city.config() });
    await own.ready;
    (await button(texts.more)).click();
    await soon(() => expect(all('dialog')).toHaveLength(1));
    update({ destination: { kind: 'jobs' } });
    await heading(widgets.jobs.title);
    await soon(() => expect(all('dialog')).toEqual([]));
    own.back();
    await heading('您从哪儿出发');
    expect(all('dialog')).toEqual([]);
  });
});

describe('a single widget', () => {
  it('leads back from the list of another widget, which has no way back of its own', async () => {
    const { own, button, has, heading } = mounted({ city: city.config() }, 'guidance');
    await own.ready;
    expect(has(texts.back)).toBe(false);
    (await button(guidance.help)).click();
    await heading(widgets.stations.title);
    (await button(texts.back)).click();
    await heading(widgets.guidance.title);
    await soon(() => expect(has(texts.back)).toBe(false));
  });

  it('on a device that many people use lets each of them end the visit', async () => {
    const { own, button, type, typed } = mounted({ city: city.config(), surface: 'kiosk' }, 'jobs');
    await own.ready;
    await type('保洁');
    (await button(texts.finish)).click();
    await soon(() => expect(typed()).toEqual(['']));
  });
});

describe('a kiosk without 首页', () => {
  it('leads to its widgets by the bar and 更多', async () => {
    const wanted = { surface: 'kiosk', flags: { home: false } } as const;
    const { own, button, heading } = mounted({ city: city.config(), ...wanted });
    await own.ready;
    const { shown, more } = navigationLinksOf(offeredWidgets(wanted), true);
    for (const id of [...shown, ...more]) {
      if (more.includes(id)) (await button(texts.more)).click();
      (await button(widgets[id].title)).click();
      await heading(widgets[id].title);
    }
  });
});
