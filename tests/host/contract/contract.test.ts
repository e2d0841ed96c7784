// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { failure, login } from '../../../src/ui/answer/texts.ts';
import { mounted, servedCity, soon, TIMEOUT_MS } from '../mount/mounted.ts';
import { getToken, policy, XIAYANG } from './inSandbox.ts';

vi.setConfig({ testTimeout: TIMEOUT_MS });
const city = servedCity();

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
