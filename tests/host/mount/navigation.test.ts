// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { HostContext } from '../../../src/host/contract/types.ts';
import { navigationLinksOf, offeredWidgets } from '../../../src/host/shell/offered.ts';
import { shell as texts } from '../../../src/host/shell/texts.ts';
import { guidance } from '../../../src/widgets/guidance/texts.ts';
import { widgets } from '../../../src/widgets/index.ts';
import { mounted, servedCity, soon, TIMEOUT_MS } from './mounted.ts';

/* Where the resident is, and what stays when the host changes something or the resident goes on. */

vi.setConfig({ testTimeout: TIMEOUT_MS });
const city = servedCity();

describe('a destination that the host leaves out later', () => {
  const policy = { kind: 'policy', id: 'sh-flex-si-subsidy' } as const;
  const isShown = (all: (selector: string) => readonly Element[]) =>
    soon(() => expect(all('[aria-label*="灵活就业社会保险补贴"]')).toHaveLength(1));

  it.each([
    ['is absent', undefined],
    ['is null', null],
    ['is one that this version does not know', JSON.parse('{ "kind": "wallet" }')],
  ])('and %s leaves the resident where they are', async (_, destination) => {
    const { own, update, all } = mounted({ city: city.config(), destination: policy });
    await own.ready;
    await isShown(all);
    update({ destination, elder: true });
    await soon(() => expect(all('.surface[data-elder="true"]')).toHaveLength(1));
    await isShown(all);
    expect(own.back()).toBe(false);
  });

  it('leaves them also where they have gone since, and opens when it is given again', async () => {
    const { own, update, all, button, heading } = mounted({ city: city.config(), destination: policy });
    await own.ready;
    (await button(widgets.guidance.title)).click();
    await heading(widgets.guidance.title);
    update({ destination: undefined, elder: true });
    await soon(() => expect(all('.surface[data-elder="true"]')).toHaveLength(1));
    await heading(widgets.guidance.title);
    update({ destination: policy });
    await isShown(all);
  });

  it('opens the first screen of another widget that is mounted instead', async () => {
    const { own, heading } = mounted({ city: city.config(), destination: { kind: 'jobs' } }, 'jobs');
    await own.ready;
    own.update({ host: { api: 1, city: city.config() }, widget: 'stations' });
    await heading(widgets.stations.title);
  });

  it('is none where it is null at first', async () => {
    const { own, heading, problems } = mounted({ city: city.config(), destination: null });
    await own.ready;
    await heading('您从哪儿出发');
    expect(problems).toEqual([]);
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

  it.each([
    ['jobs', '保洁'],
    ['policies', '见习'],
  ] as const)('in %s stays when the host changes anything', async (kind, words) => {
    const { own, update, type, typed, all, text, button } = mounted({
      city: city.config(),
      destination: { kind },
    });
    await own.ready;
    await type(words);
    const shows = (selector: string) => soon(() => expect(all(selector)).not.toEqual([]));
    for (const [change, shown] of changes) {
      expect(all(shown)).toEqual([]);
      update(change);
      await shows(shown);
      expect(typed()).toEqual([words]);
    }
    const ways = () =>
      all('nav')
        .map((nav) => nav.textContent)
        .join();
    update({ flags: {} });
    await soon(() => expect(ways()).toContain('就业指导'));
    update({ flags: { guidance: false } });
    await soon(() => expect(ways()).not.toContain('就业指导'));
    expect(typed()).toEqual([words]);
    update({ city: city.config('empty') });
    await soon(() => expect(text()).toMatch(/共 0 (个岗位|条政策)/));
    expect(typed()).toEqual([words]);
    update({ destination: { kind: 'stations' } });
    await soon(() => expect(typed()).toEqual([]));
    const title = kind === 'jobs' ? '岗位信息' : '政策汇编';
    (await button(title)).click();
    await soon(() => expect(typed()).toEqual([words]));
    own.update({ widget: kind });
    await shows('.alone');
    expect(typed()).toEqual([words]);
    own.update({ widget: undefined });
    await shows('.shell');
    (await button(title)).click();
    await soon(() => expect(typed()).toEqual([words]));
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
