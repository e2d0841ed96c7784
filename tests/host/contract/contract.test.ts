// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { HostContext, ShareCard } from '../../../src/host/contract/types.ts';
import { failure, login } from '../../../src/ui/answer/texts.ts';
import { handOver } from '../../../src/ui/go/texts.ts';
import { printing } from '../../../src/ui/paper/texts.ts';
import { scan as scanTexts } from '../../../src/widgets/home/texts.ts';
import { mounted, servedCity, soon, TIMEOUT_MS } from '../mount/mounted.ts';

vi.setConfig({ testTimeout: TIMEOUT_MS });
const city = servedCity();
const policy = { kind: 'policy', id: 'sh-flex-si-subsidy' } as const;
const procedure = { kind: 'procedure', id: 'unemployment-registration' } as const;
const XIAYANG = { adcode: '310118001' };
const getToken = async () => null;

/** The id of a job in the sandbox. */
async function firstJob(): Promise<string> {
  const [source] = city.config().sources;
  const answer = await fetch(`${source?.baseUrl}/jobs`);
  const { items } = await answer.json();
  return items[0].id;
}

describe('auth.onChange', () => {
  it('drops what was read with the old login and reads it again with the new login of the same person', async () => {
    let [token, tell] = ['first', () => {}];
    let open = 0;
    const onChange = (changed: () => void) => {
      tell = changed;
      open += 1;
      return () => {
        open -= 1;
      };
    };
    const { own, type, typed, text } = mounted({
      person: 'somebody',
      city: city.config(),
      auth: { getToken: async () => token, onChange },
      destination: { kind: 'policies' },
    });
    await soon(() => expect(text()).toContain('共 71 条政策'));
    await type('补贴');
    expect(city.logins).toContain('Bearer first');
    for (const next of ['second', 'third', 'fourth']) {
      city.logins.length = 0;
      token = next;
      tell();
      await soon(() => expect(city.logins).toContain(`Bearer ${next}`));
      await soon(() => expect(text()).toMatch(/共 \d+ 条政策/));
      expect(typed()).toEqual(['补贴']);
    }
    expect(open).toBe(1);
    own.unmount();
    await soon(() => expect(open).toBe(0));
  });
});

describe('city', () => {
  it('is read again each time that the host changes it', async () => {
    const { update, text } = mounted({ city: city.config(), destination: { kind: 'policies' } });
    for (const [scenario, shown] of [
      ['normal', '共 71 条政策'],
      ['empty', '共 0 条政策'],
      ['normal', '共 71 条政策'],
      ['down', failure.unavailable],
      ['normal', '共 71 条政策'],
    ] as const) {
      update({ city: city.config(scenario) });
      await soon(() => expect(text()).toContain(shown));
    }
  });
});

describe('auth.login', () => {
  const unauthorized = () => ({
    city: city.config('unauthorized'),
    destination: { kind: 'policies' } as const,
  });

  it('is offered where a login is needed', async () => {
    const ask = vi.fn();
    const { button, text } = mounted({ ...unauthorized(), auth: { getToken, login: ask } });
    (await button(login.go)).click();
    expect(ask).toHaveBeenCalledOnce();
    expect(text()).toContain(login.needed);
    expect(text()).not.toContain(failure.unauthorized);
  });

  it('is replaced by a sentence where the host lacks it', async () => {
    const { text, has } = mounted(unauthorized());
    await soon(() => expect(text()).toContain(failure.unauthorized));
    expect(has(login.go)).toBe(false);
  });

  it('is not offered where a login would not help', async () => {
    const { button, has } = mounted({
      ...unauthorized(),
      city: city.config('down'),
      auth: { getToken, login: vi.fn() },
    });
    await button('重试');
    expect(has(login.go)).toBe(false);
  });
});

describe('share', () => {
  it('gets a card without anything of the person', async () => {
    const cards: ShareCard[] = [];
    const destination = { kind: 'job', id: await firstJob() } as const;
    const share = (card: ShareCard) => cards.push(card);
    const { button, text, events } = mounted({ city: city.config(), region: XIAYANG, destination, share });
    const found = await button('分享');
    await soon(() => expect(text()).toContain('分钟（估算）'));
    found.click();
    expect(cards).toMatchObject([{ title: expect.any(String), destination }]);
    expect(cards[0]?.text).toContain('示例数据');
    expect(cards[0]?.text).not.toMatch(/分钟|夏阳街道出发|步行/);
    expect(events).toContainEqual({ type: 'shared', kind: 'job' });
  });

  it('is offered on a PAD only by the host', async () => {
    const given = { city: city.config(), destination: policy, surface: 'pad', print: () => {} } as const;
    const without = mounted(given);
    await without.button('打印');
    expect(without.has('分享')).toBe(false);
    await mounted({ ...given, share: () => {} }).button('分享');
  });

  it('is not offered on a kiosk, which shares with nobody: a code is beside it', async () => {
    const given = { city: city.config(), destination: policy, surface: 'kiosk', share: () => {} } as const;
    const kiosk = mounted(given);
    await kiosk.button('用手机带走');
    expect(kiosk.has('分享')).toBe(false);
  });
});

describe('track', () => {
  it('names the station of a device that stands at one, so that uses can be counted for each', async () => {
    const { button, events } = mounted({
      city: city.config(),
      destination: policy,
      station: 'sample-station-5',
    });
    await button('分享');
    expect(events.length).toBeGreaterThan(0);
    expect(events.every(({ station }) => station === 'sample-station-5')).toBe(true);
    const elsewhere = mounted({ city: city.config(), destination: policy });
    await elsewhere.button('分享');
    expect(elsewhere.events.every((event) => !('station' in event))).toBe(true);
  });
});

describe('a device of many people', () => {
  it.each([{ kind: 'job', id: '' } as const, policy, procedure])('hands $kind over by a code', async (to) => {
    const destination = to.kind === 'job' ? { ...to, id: await firstJob() } : to;
    const given = { city: city.config(), destination, print: () => {} };
    const { button, all, events } = mounted({ ...given, surface: 'kiosk' });
    (await button(handOver.take)).click();
    await soon(() =>
      expect(all('svg.qr').map((node) => node.getAttribute('aria-label'))).toEqual([handOver.code]),
    );
    expect(events).toContainEqual({ type: 'shared', kind: destination.kind });
    const phone = mounted({ ...given, surface: 'phone' });
    await phone.button(destination.kind === 'procedure' ? '打印清单' : '打印');
    expect(phone.has(handOver.take)).toBe(false);
  });
});

describe('print', () => {
  it('gets the papers of a procedure with a box for each, its source and the day', async () => {
    const pages: DocumentFragment[] = [];
    const print = (page: DocumentFragment) => pages.push(page);
    const { button, events } = mounted({ city: city.config(), destination: procedure, print });
    (await button('打印清单')).click();
    const [page] = pages;
    expect(page).toBeInstanceOf(DocumentFragment);
    expect(page?.querySelector('h1')?.textContent).toBe('失业登记');
    const boxes = [...(page?.querySelectorAll('.boxes > li') ?? [])].map(({ textContent }) => textContent);
    expect(boxes).toHaveLength(2);
    for (const box of boxes) expect(box).toMatch(/^☐ /);
    expect(page?.textContent).toContain('出处');
    expect(page?.textContent).toMatch(/\d{4}年\d{1,2}月\d{1,2}日 打印/);
    expect(events).toContainEqual({ type: 'printed', kind: 'procedure' });
  });

  it.each([
    ['answers that nothing was printed', async () => false],
    ['fails', () => Promise.reject(new Error('no paper'))],
  ])('that %s is said', async (_, print) => {
    const { button, text } = mounted({ city: city.config(), destination: policy, print });
    (await button('打印')).click();
    await soon(() => expect(text()).toContain(printing.failed));
  });

  it('that never answers is said after twenty seconds', async () => {
    const print = () => new Promise<boolean>(() => {});
    const { button, text } = mounted({ city: city.config(), destination: policy, print });
    const shown = await button('打印');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      shown.click();
      // The screen is drawn after the tap.
      for (let turns = 0; turns < 5; turns += 1) await new Promise(setImmediate);
      await vi.advanceTimersByTimeAsync(19_000);
      expect(text()).not.toContain(printing.waits);
      await vi.advanceTimersByTimeAsync(1_000);
    } finally {
      vi.useRealTimers();
    }
    await soon(() => expect(text()).toContain(printing.waits));
  });

  it('that answers that it printed, or answers nothing, is not spoken of', async () => {
    for (const print of [async () => true, () => {}]) {
      const { button, text } = mounted({ city: city.config(), destination: policy, print });
      (await button('打印')).click();
      for (let turns = 0; turns < 5; turns += 1) await new Promise(setImmediate);
      expect(text()).not.toContain(printing.failed);
    }
  });

  it('that is false says that the page cannot print, so no button offers it', async () => {
    for (const destination of [procedure, policy]) {
      const { button, has } = mounted({ city: city.config(), destination, print: false });
      await button('分享');
      expect([has('打印清单'), has('打印')]).toEqual([false, false]);
    }
  });

  it('is called one time for two clicks in a row, and so is share', async () => {
    const [print, share] = [vi.fn(), vi.fn()];
    const { button, events } = mounted({ city: city.config(), destination: policy, print, share });
    for (const name of ['打印', '分享']) {
      const twice = await button(name);
      twice.click();
      twice.click();
    }
    expect([print.mock.calls.length, share.mock.calls.length]).toEqual([1, 1]);
    expect(events.filter(({ type }) => type === 'printed' || type === 'shared')).toHaveLength(2);
  });

  it('gets a policy with its dates and source', async () => {
    const pages: DocumentFragment[] = [];
    const print = (page: DocumentFragment) => pages.push(page);
    const { button } = mounted({ city: city.config(), destination: policy, print });
    (await button('打印')).click();
    expect(pages[0]?.textContent).toContain('沪人社规〔2022〕8号');
    expect(pages[0]?.textContent).toContain('有效期到：2026年12月31日');
    expect(pages[0]?.textContent).toContain('出处');
  });
});

describe('a link out on a device of many people', () => {
  const linkOut = async (given: Pick<HostContext, 'navigate'>, surface: HostContext['surface']) => {
    const shown = mounted({ city: city.config(), destination: policy, surface, ...given });
    const link = await soon(() => {
      const [found] = shown.all('.link-out');
      if (!(found instanceof HTMLElement)) throw new Error('no link out');
      return found;
    });
    expect(shown.all('a[target]')).toEqual([]);
    link.click();
    return shown;
  };

  it.each(['pad', 'kiosk'] as const)('is opened by the host of a %s', async (surface) => {
    const navigate = vi.fn();
    const { all } = await linkOut({ navigate }, surface);
    expect(navigate.mock.calls).toEqual([[{ kind: 'external', url: expect.stringMatching(/^https:/) }]]);
    expect(all('dialog')).toEqual([]);
  });

  it.each([
    ['at once', () => false],
    ['later', async () => false],
    ['by failing', () => Promise.reject(new Error('no way out'))],
    ['by not being there', undefined],
  ])('is shown as an address when the host declines %s', async (_, navigate) => {
    const { all } = await linkOut({ navigate }, 'kiosk');
    await soon(() =>
      expect(all('dialog').map((node) => node.textContent)).toEqual([expect.stringMatching(/https:/)]),
    );
  });
});

describe('scan', () => {
  const scanning = (text: string | null) =>
    mounted({
      city: city.config(),
      scan: () => (text === null ? Promise.reject(new Error('cancelled')) : Promise.resolve(text)),
    });

  it('opens what the code leads to', async () => {
    const { button, all } = scanning('https://city.example/#/service-circle/policy/sh-flex-si-subsidy');
    (await button('扫一扫')).click();
    await soon(() => expect(all('[aria-label*="灵活就业社会保险补贴"]')).not.toEqual([]));
  });

  it.each(['https://elsewhere.example/', 'service-circle:shop/1', '<b>', 'javascript:alert(1)'])(
    'says in a sentence that %s leads nowhere',
    async (code) => {
      const { button, text } = scanning(code);
      (await button('扫一扫')).click();
      await soon(() => expect(text()).toContain(scanTexts.nowhere));
    },
  );

  it('shows nothing when the resident cancels', async () => {
    const { button, text, problems } = scanning(null);
    (await button('扫一扫')).click();
    await new Promise((resolve) => setTimeout(resolve));
    expect(text()).not.toContain(scanTexts.nowhere);
    expect(problems).toEqual([]);
  });

  it('is not offered without the host', async () => {
    const { own, has, heading } = mounted({ city: city.config() });
    await own.ready;
    await heading('您从哪儿出发');
    expect(has('扫一扫')).toBe(false);
  });
});

describe('flags', () => {
  const ways = (all: (selector: string) => readonly Element[]) =>
    all('nav button').map(({ textContent }) => textContent);

  it('remove every link to a widget', async () => {
    const flags = { policies: false, benefits: false, jobs: undefined, shop: false };
    const { all, heading, has, update } = mounted({ city: city.config(), region: XIAYANG, flags });
    await heading('您好，今天想办哪件事？');
    expect(ways(all)).toEqual(['首页', '岗位信息', '就业指导', '更多']);
    expect(has('能领什么')).toBe(false);
    expect(has('找工作')).toBe(true);
    update({ flags: { policies: true, benefits: true } });
    await soon(() => expect(ways(all)).toEqual(['首页', '岗位信息', '政策汇编', '就业指导', '更多']));
    await soon(() => expect(has('能领什么')).toBe(true));
  });

  it('open 首页 for a link to it, and the stations where 首页 is left out', async () => {
    const { heading } = mounted({ city: city.config(), destination: policy, flags: { policies: false } });
    await heading('您从哪儿出发');
    const no = { home: false, jobs: false, policies: false, guidance: false };
    const people = mounted({ city: city.config(), destination: policy, flags: no });
    await people.heading('服务站点');
  });

  it('leave the hotline where the stations are left out', async () => {
    const { all, has, heading } = mounted({ city: city.config(), flags: { stations: false } });
    await heading('您从哪儿出发');
    expect(has('联系工作人员')).toBe(false);
    expect(all('.shell-head a[href="tel:12333"]')).toHaveLength(1);
  });

  it('do not hide the widget that the host mounts by itself', async () => {
    const { heading } = mounted({ city: city.config(), flags: { policies: false } }, 'policies');
    await heading('政策汇编');
  });
});

describe('what a city switches off', () => {
  const SENTENCE = '这里的内容正在核对，12 月 1 日再开。';

  it('a part: its screen has the sentence, the others stay, and it is there again afterwards', async () => {
    const report = vi.fn();
    const { all, text, update } = mounted({ city: city.config(), destination: { kind: 'policies' }, report });
    await soon(() => expect(text()).toContain('共 71 条政策'));
    update({ city: { ...city.config(), off: { policies: SENTENCE, bookin: SENTENCE } } });
    await soon(() => expect(text()).toContain(SENTENCE));
    expect(text()).not.toContain('条政策');
    expect(all('.note a[href="tel:12333"]')).toHaveLength(1);
    expect(all('nav button').map(({ textContent }) => textContent)).toContain('政策汇编');
    expect(report.mock.calls.map(([problem]) => problem)).toEqual([
      expect.objectContaining({
        code: 'name-unknown',
        step: 'city.off',
        cause: { given: 'bookin', nearest: 'booking' },
      }),
    ]);
    update({ city: city.config() });
    await soon(() => expect(text()).toContain('共 71 条政策'));
  });

  it('a source: nothing of it is asked or shown, and its sentence stands there', async () => {
    const [source] = city.config().sources;
    if (!source) throw new Error('there is a source');
    const { text, update } = mounted({ city: city.config(), destination: { kind: 'policies' } });
    await soon(() => expect(text()).toContain('共 71 条政策'));
    update({ city: { ...city.config(), sources: [{ ...source, off: SENTENCE }] } });
    await soon(() => expect(text()).toContain(SENTENCE));
    expect(text()).not.toContain('71 条政策');
    expect(text()).not.toContain(failure.unavailable);
  });
});

describe('logoUrl', () => {
  const LOGO = 'https://host.example/logo.png';

  it('replaces our drawing, which is shown when the LOGO does not load', async () => {
    const { own, all, update } = mounted({ city: city.config() });
    await own.ready;
    await soon(() => expect(all('.shell-logo > svg')).toHaveLength(1));
    update({ logoUrl: LOGO });
    await soon(() => expect(all('.shell-logo > img')).toHaveLength(1));
    const [image] = all('.shell-logo > img');
    expect(image?.getAttribute('src')).toBe(LOGO);
    image?.dispatchEvent(new Event('error'));
    expect(all('.shell-logo > img')).toEqual([]);
    expect(all('.shell-logo > svg')).toHaveLength(1);
  });
});

describe('theme.tokens', () => {
  it('are applied at once, each', async () => {
    const { own, all, update } = mounted({ city: city.config() });
    await own.ready;
    const token = (name: string) => {
      const [surface] = all('.surface');
      return surface instanceof HTMLElement ? surface.style.getPropertyValue(name) : undefined;
    };
    expect(token('--scs-radius')).toBe('12px');
    const ours = token('--scs-font');
    update({ theme: { tokens: { radius: 0 } } });
    await soon(() => expect(token('--scs-radius')).toBe('0px'));
    update({ theme: { tokens: { fontFamily: '思源黑体, inherit' } } });
    await soon(() => expect(token('--scs-font')).toBe(`"思源黑体", "inherit", ${ours}`));
    expect(token('--scs-radius')).toBe('12px');
    update({ theme: { tokens: { brand: '#9a3412' } } });
    await soon(() => expect(token('--scs-brand')).toBe('#9a3412'));
  });
});

describe('track', () => {
  it('gets what was opened, searched, called and finished, and nothing personal', async () => {
    const { own, button, events, type, all, heading } = mounted({
      city: city.config(),
      surface: 'kiosk',
      destination: policy,
    });
    await own.ready;
    await soon(() => expect(events).toContainEqual({ type: 'opened', kind: 'policy', id: policy.id }));
    (await button('首页')).click();
    (await button('更多服务')).click();
    (await button('政策汇编')).click();
    await heading('政策汇编');
    await type('我叫王某某 失业');
    await type('失业金');
    await soon(() =>
      expect(events).toContainEqual({ type: 'searched', kind: 'policies', count: expect.any(Number) }),
    );
    (await button('结束并清除')).click();
    expect(events).toContainEqual({ type: 'finished' });
    expect(JSON.stringify(events)).not.toMatch(/失业|王/);
    expect(all('a[href^="tel:"]')).toEqual([]);
  });

  it('gets that a number was called, and whose', async () => {
    const { events, all, button } = mounted({ city: city.config('down'), destination: { kind: 'policies' } });
    await button('重试');
    const [call] = all('[role="alert"] a[href="tel:12333"]');
    if (call instanceof HTMLElement) call.click();
    expect(events).toContainEqual({ type: 'called', callee: 'hotline' });
  });

  it.each<[boolean, NonNullable<HostContext['locate']>]>([
    [true, async () => ({ lng: 121.114, lat: 31.153, datum: 'WGS-84' })],
    [false, async () => null],
  ])('hears whether a place was found (%s), and not which', async (ok, locate) => {
    const { own, button, events } = mounted({ city: city.config(), locate });
    await own.ready;
    (await button('用我现在的位置')).click();
    (await button('同意并定位')).click();
    await soon(() => expect(events).toContainEqual({ type: 'located', ok }));
    expect(JSON.stringify(events)).not.toMatch(/121|31\./);
  });
});

describe('on a board, where nobody can touch', () => {
  it('nothing is offered that a host can do', async () => {
    const { own, all } = mounted({
      city: city.config(),
      surface: 'board',
      share: () => {},
      print: () => {},
      scan: async () => '',
    });
    await own.ready;
    expect(all('button')).toEqual([]);
  });
});

describe('call', () => {
  it('is asked for help from a procedure, with the procedure that it is about', async () => {
    const call = vi.fn();
    const { own, button } = mounted({ city: city.config(), call, destination: procedure });
    await own.ready;
    (await button('远程帮办')).click();
    expect(call).toHaveBeenLastCalledWith('video', procedure);
    (await button('语音帮办')).click();
    expect(call).toHaveBeenLastCalledWith('phone', procedure);
  });

  it('is no button where the host cannot: the way to a station stays', async () => {
    const { own, button, has } = mounted({ city: city.config(), destination: procedure });
    await own.ready;
    await button('请人帮我办这件事');
    expect(has('远程帮办')).toBe(false);
  });
});
