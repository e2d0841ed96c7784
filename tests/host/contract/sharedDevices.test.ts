// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { HostContext } from '../../../src/host/contract/types.ts';
import { handOver } from '../../../src/ui/go/texts.ts';
import { printing } from '../../../src/ui/paper/texts.ts';
import { mounted, servedCity, soon, TIMEOUT_MS } from '../mount/mounted.ts';
import { firstJob, policy, procedure } from './inSandbox.ts';

vi.setConfig({ testTimeout: TIMEOUT_MS });
const city = servedCity();

describe('a device of many people', () => {
  it.each([{ kind: 'job', id: '' } as const, policy, procedure])('hands $kind over by a code', async (to) => {
    const destination = to.kind === 'job' ? { ...to, id: await firstJob(city) } : to;
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
