// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { acting } from '../../../src/host/shell/shared/acting.texts.ts';
import { shell } from '../../../src/host/shell/texts.ts';
import { need } from '../../../src/widgets/need/texts.ts';
import { begin, staff, visits, waiting } from '../../../src/widgets/staff/texts.ts';
import { mounted, servedCity, soon, TIMEOUT_MS } from './mounted.ts';

/* A PAD with a member of staff, and a resident beside them. */

vi.setConfig({ testTimeout: TIMEOUT_MS });
const city = servedCity();
await import('../../../src/host/shell/shared/SharedDevice.tsx');
await import('../../../src/city/sources/gateway/staffCalls.ts');

const CANARY = '金丝雀';
const LISTED = /名单上一共 36 户/;

afterEach(() => {
  vi.useRealTimers();
});

/** A PAD on which somebody is logged in, with a login that can change. */
async function pad(idleSeconds?: number) {
  let [token, tell] = ['staff-one', () => {}];
  const plugin = mounted({
    city: city.config(),
    surface: 'pad',
    role: 'staff',
    region: { adcode: '310118001' },
    idleSeconds,
    auth: {
      getToken: async () => token,
      onChange(changed) {
        tell = changed;
        return () => {};
      },
    },
  });
  await plugin.own.ready;
  await soon(() => expect(plugin.text()).toMatch(LISTED));
  const fill = (name: string, value: string) => {
    const [box] = plugin.all(`dialog input[name="${name}"]`);
    if (box instanceof HTMLInputElement) box.value = value;
  };
  return {
    ...plugin,
    logIn(next: string) {
      token = next;
      tell();
    },
    /** The resident agrees, and the member of staff begins. */
    async begin() {
      (await plugin.button(staff.walkIn)).click();
      await plugin.button(begin.start);
      fill('name', CANARY);
      fill('phone', '13800000000');
      const [box] = plugin.all('dialog input[type="checkbox"]');
      if (box instanceof HTMLInputElement) box.checked = true;
      const [form] = plugin.all('dialog form');
      form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      await soon(() => expect(plugin.text()).toContain(CANARY));
    },
  };
}

describe('on a PAD, a member of staff', () => {
  it('begins with the work of the station, and a resident does not', async () => {
    const { update, text, heading, has } = await pad();
    await heading(staff.title);
    update({ role: 'resident' });
    await soon(() => expect(text()).not.toMatch(LISTED));
    expect(has(staff.title)).toBe(false);
  });

  it('acts for a resident in full view, without the lists of the others', async () => {
    const { begin, all, text, has, heading } = await pad();
    await begin();
    await heading(need.title);
    expect(all('[role="note"]').map((node) => node.getAttribute('aria-label'))).toContain(acting.note);
    expect(text()).not.toMatch(LISTED);
    expect(has(staff.title)).toBe(false);
  });

  it('ends and wipes: nothing of the resident is left, and the list is there again', async () => {
    const { begin, button, text, element } = await pad();
    await begin();
    (await button(shell.finish)).click();
    await soon(() => expect(text()).toMatch(LISTED));
    expect(element.firstElementChild?.shadowRoot?.innerHTML).not.toContain(CANARY);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain(CANARY);
  });

  it('who ends their own work leaves no list: it is asked for anew', async () => {
    const { button, text } = await pad();
    (await button(shell.finish)).click();
    await soon(() => expect(text()).toContain(staff.closed));
    expect(text()).not.toMatch(LISTED);
    (await button(staff.open)).click();
    await soon(() => expect(text()).toMatch(LISTED));
  });

  it('leaves nothing to the next one who logs in', async () => {
    const { begin, logIn, text, element } = await pad();
    await begin();
    city.logins.length = 0;
    logIn('staff-two');
    await soon(() => expect(text()).toMatch(LISTED));
    expect(element.firstElementChild?.shadowRoot?.innerHTML).not.toContain(CANARY);
    const since = city.logins.indexOf('Bearer staff-two');
    expect(since).toBeGreaterThanOrEqual(0);
    expect(city.logins.slice(since)).not.toContain('Bearer staff-one');
  });

  it('has the results that cannot be sent counted, and sent when the network is back', async () => {
    const { all, button, text } = await pad();
    const first = await soon(() => {
      const [found] = all(`[aria-label="${visits.list}"] button`);
      if (!(found instanceof HTMLElement)) throw new Error('no visit');
      return found;
    });
    first.click();
    city.line.isUp = false;
    (await button(visits.results.met)).click();
    await soon(() => expect(text()).toContain(waiting.count(1)));
    city.line.isUp = true;
    window.dispatchEvent(new Event('online'));
    await soon(() => expect(text()).not.toContain(waiting.count(1)));
    expect(text()).toContain(visits.saved(visits.states.met));
  });

  it('whom the city does not know gets no list, but a sentence', async () => {
    const { logIn, text } = await pad();
    logIn('resident-one');
    await soon(() => expect(text()).toContain(staff.notStaff));
    expect(text()).not.toMatch(LISTED);
  });
});

it('a PAD that was left alone while somebody acted shows neither the resident nor the list', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  const { begin, text, element } = await pad(30);
  await begin();
  await soon(() => expect(vi.getTimerCount()).toBeGreaterThan(1));
  vi.advanceTimersByTime(30_000);
  await soon(() => expect(text()).toContain('还在用吗'));
  vi.advanceTimersByTime(20_000);
  await soon(() => expect(text()).toContain(staff.closed));
  expect(element.firstElementChild?.shadowRoot?.innerHTML).not.toContain(CANARY);
  expect(text()).not.toMatch(LISTED);
});
