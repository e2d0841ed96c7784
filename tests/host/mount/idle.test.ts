// @vitest-environment happy-dom
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { idle as texts } from '../../../src/host/shell/shared/texts.ts';
import { shell } from '../../../src/host/shell/texts.ts';
import { stations } from '../../../src/widgets/stations/texts.ts';
import { mounted, servedCity, soon, TIMEOUT_MS } from './mounted.ts';

/* A device that many people use, and that somebody has left. */

vi.setConfig({ testTimeout: TIMEOUT_MS });
const city = servedCity();
await import('../../../src/host/shell/shared/SharedDevice.tsx');

const SECOND = 1000;
const NIGHT = 8 * 3600 * SECOND;
const CANARY = '金丝雀';

/** Only what ticks stands still: answers of the city arrive as ever. */
const stopTicking = () => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
afterEach(() => {
  vi.useRealTimers();
});

/** What follows from the ticks of the clock is drawn then. */
const drawn = () => new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)));

/** A visit in which somebody has typed. */
async function visited(surface: 'kiosk' | 'pad' | 'phone', idleSeconds?: number) {
  stopTicking();
  const plugin = mounted({ city: city.config(), surface, idleSeconds }, 'jobs');
  await plugin.own.ready;
  await plugin.type(CANARY);
  await soon(() => expect(plugin.typed()).toEqual([CANARY]));
  // The code that watches has come when the device's clock ticks for it.
  if (surface !== 'phone') await soon(() => expect(vi.getTimerCount()).toBeGreaterThan(1));
  return {
    ...plugin,
    async wait(seconds: number) {
      vi.advanceTimersByTime(seconds * SECOND);
      await drawn();
    },
    questions: () => plugin.all('[role="alertdialog"]').length,
  };
}

describe.each(['kiosk', 'pad'] as const)('a %s that is left alone', (surface) => {
  it('asks after a minute, and clears 20 seconds later', async () => {
    const { wait, questions, typed, text } = await visited(surface);
    await wait(59);
    expect(questions()).toBe(0);
    await wait(1);
    await soon(() => expect(questions()).toBe(1));
    expect(text()).toContain(texts.title);
    await wait(20);
    await soon(() => expect(typed()).toEqual(['']));
    expect(questions()).toBe(0);
    await soon(() => expect(text()).toContain(texts.cleared));
    expect(text()).not.toContain(CANARY);
  });

  it('asks after as many seconds as the host says', async () => {
    const { wait, questions } = await visited(surface, 300);
    await wait(299);
    expect(questions()).toBe(0);
    await wait(1);
    await soon(() => expect(questions()).toBe(1));
  });

  it('takes a touch beside the question for no answer', async () => {
    const { element, wait, questions, typed } = await visited(surface, 30);
    await wait(30);
    await soon(() => expect(questions()).toBe(1));
    element.firstElementChild?.shadowRoot?.firstElementChild?.dispatchEvent(
      new PointerEvent('pointerdown', { bubbles: true }),
    );
    await wait(20);
    await soon(() => expect(typed()).toEqual(['']));
  });

  it('goes on when somebody answers, and asks again later', async () => {
    const { wait, questions, typed, button } = await visited(surface, 30);
    await wait(30);
    (await button(texts.stay)).click();
    await soon(() => expect(questions()).toBe(0));
    await wait(29);
    expect(typed()).toEqual([CANARY]);
    expect(questions()).toBe(0);
    await wait(1);
    await soon(() => expect(questions()).toBe(1));
  });

  it('waits for the next person without asking, once it is cleared', async () => {
    const { wait, questions, button, typed } = await visited(surface, 30);
    await wait(30);
    (await button(shell.finish)).click();
    await soon(() => expect(typed()).toEqual(['']));
    await wait(35);
    expect(questions()).toBe(0);
  });
});

it('a kiosk is in use while it reads aloud, and not while that is paused', async () => {
  const speech = { speaking: true, paused: false };
  vi.stubGlobal('speechSynthesis', Object.assign(new EventTarget(), speech, { cancel() {} }));
  onTestFinished(() => void vi.unstubAllGlobals());
  const { wait, questions } = await visited('kiosk', 30);
  await wait(3600);
  expect(questions()).toBe(0);
  Object.assign(window.speechSynthesis, { paused: true });
  await wait(30);
  await soon(() => expect(questions()).toBe(1));
});

it('a visit that is ended leaves neither the bigger text nor what the city answered, and is told', async () => {
  const plugin = mounted({ city: city.config(), surface: 'kiosk', region: { adcode: '310118001' } });
  await plugin.own.ready;
  const isElder = () => plugin.all('.surface[data-elder="true"]').length > 0;
  const open = async () => {
    plugin.update({ destination: { kind: 'stations' } });
    await plugin.heading(stations.title);
    await soon(() => expect(plugin.all(`[aria-label="${stations.list}"]`)).not.toEqual([]));
  };
  await open();
  (await plugin.button(shell.elder)).click();
  await soon(() => expect(isElder()).toBe(true));
  const asked = city.logins.length;
  (await plugin.button(shell.finish)).click();
  await soon(() => expect(isElder()).toBe(false));
  expect(plugin.events.filter(({ type }) => type === 'finished')).toEqual([{ type: 'finished' }]);
  await open();
  expect(city.logins.length).toBeGreaterThan(asked);
});

it('asks nothing on a device of one person', async () => {
  const { wait, questions, typed } = await visited('phone');
  // Whatever would watch has come by then.
  await vi.dynamicImportSettled();
  await drawn();
  for (const seconds of [65, NIGHT / SECOND]) {
    await wait(seconds);
    expect(questions()).toBe(0);
  }
  expect(typed()).toEqual([CANARY]);
});
