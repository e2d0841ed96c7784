// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { HostContext, ShareCard } from '../../../src/host/contract/types.ts';
import { scan as scanTexts } from '../../../src/widgets/home/texts.ts';
import { mounted, servedCity, soon, TIMEOUT_MS } from '../mount/mounted.ts';
import { firstJob, policy, procedure, XIAYANG } from './inSandbox.ts';

vi.setConfig({ testTimeout: TIMEOUT_MS });
const city = servedCity();

describe('share', () => {
  it('gets a card without anything of the person', async () => {
    const cards: ShareCard[] = [];
    const destination = { kind: 'job', id: await firstJob(city) } as const;
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
