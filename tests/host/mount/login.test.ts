// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shell } from '../../../src/host/shell/texts.ts';
import { sendForm } from '../../../src/ui/form/sendForm.texts.ts';
import { booking } from '../../../src/widgets/booking/texts.ts';
import { help } from '../../../src/widgets/guidance/texts.ts';
import { mounted, servedCity, soon, TIMEOUT_MS } from './mounted.ts';

vi.setConfig({ testTimeout: TIMEOUT_MS });
const city = servedCity();
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T09:20:00+08:00') }));
afterEach(() => void vi.useRealTimers());

type Page = ReturnType<typeof mounted>;

/** A host in which a person is logged in, and another one may come. */
function hostOf(person?: string) {
  const host = { token: 'token-of-anna', changed: () => {} };
  const auth = {
    getToken: async () => host.token,
    onChange(changed: () => void) {
      host.changed = changed;
      return () => {};
    },
  };
  return { host, given: { city: city.config(), auth, person, region: { adcode: '310118001' } } };
}

const field = (page: Page, name: string) =>
  page
    .all(`input[name="${name}"]`)
    .find((node): node is HTMLInputElement => node instanceof HTMLInputElement);

/** Opens the form of a booking and writes a name. */
async function inMidBooking(page: Page) {
  const slot = await soon(() => {
    const free = page.all('button:not([disabled])').find((node) => /余 \d/.test(node.textContent ?? ''));
    if (!(free instanceof HTMLElement)) throw new Error('no free slot');
    return free;
  });
  slot.click();
  const name = await soon(() => {
    const found = field(page, 'name');
    if (!found) throw new Error('no form');
    return found;
  });
  name.value = '示例居民安';
  return name;
}

describe('another person who logs in in mid-booking', () => {
  it.each([
    ['whom the host names', 'anna', 'bert'],
    ['whom the host does not name', undefined, undefined],
    ['who is nobody', 'anna', undefined],
  ] as const)('%s, finds nothing of the former one, and reads why', async (_, before, after) => {
    const { host, given } = hostOf(before);
    const page = mounted({ ...given, destination: { kind: 'booking' } });
    const former = await inMidBooking(page);
    host.token = 'token-of-bert';
    page.update({ ...given, person: after });
    host.changed();
    await soon(() => expect(page.text()).toContain(shell.otherPerson));
    expect(former.isConnected).toBe(false);
    expect(field(page, 'name')).toBeUndefined();
    await page.heading(booking.title);
    const next = await inMidBooking(page);
    expect(next.defaultValue).toBe('');
  });
});

it('another person finds no words of the former one in the search box', async () => {
  const { host, given } = hostOf('anna');
  const page = mounted({ ...given, destination: { kind: 'jobs' } });
  await page.type('示例居民安');
  await soon(() => expect(page.typed()).toEqual(['示例居民安']));
  host.token = 'token-of-bert';
  page.update({ ...given, person: 'bert' });
  host.changed();
  await soon(() => expect(page.text()).toContain(shell.otherPerson));
  await soon(() => expect(page.typed()).toEqual(['']));
});

it('who logs in where nobody was goes on with what was typed', async () => {
  const { host, given } = hostOf(undefined);
  Reflect.set(host, 'token', null);
  const page = mounted({ ...given, destination: { kind: 'booking' } });
  const name = await inMidBooking(page);
  host.token = 'token-of-anna';
  host.changed();
  page.update({ ...given, person: 'anna' });
  await soon(() => expect(city.logins).toContain('Bearer token-of-anna'));
  expect(name.isConnected && name.value).toBe('示例居民安');
  expect(page.text()).not.toContain(shell.otherPerson);
});

it('two parts of a page hear one after the other that another person came: neither shows or loses what is not its own', async () => {
  const destination = { kind: 'procedure', id: 'unemployment-registration' } as const;
  const [first, second] = [hostOf(undefined), hostOf(undefined)];
  const one = mounted({ ...first.given, destination });
  const other = mounted({ ...second.given, destination });
  const papers = (page: Page) =>
    soon(() => {
      const boxes = page.all(`fieldset input[type="checkbox"]`);
      if (boxes.length < 2) throw new Error('no papers');
      return boxes.filter((box): box is HTMLInputElement => box instanceof HTMLInputElement);
    });
  const ticked = async (page: Page) => (await papers(page)).map(({ checked }) => checked).slice(0, 2);
  await soon(() => expect(city.logins.filter((login) => login).length).toBeGreaterThan(1));
  (await papers(one))[0]?.click();
  await soon(async () => expect(await ticked(other)).toEqual([true, false]));

  first.host.token = 'token-of-cora';
  first.host.changed();
  await soon(() => expect(one.text()).toContain(shell.otherPerson));
  expect(await ticked(other)).toEqual([true, false]);
  one.own.unmount();
  const next = mounted({ ...first.given, destination });
  expect(await ticked(next)).toEqual([false, false]);
  (await papers(next))[1]?.click();
  await soon(async () => expect(await ticked(next)).toEqual([false, true]));

  second.host.token = 'token-of-cora';
  second.host.changed();
  await soon(() => expect(other.text()).toContain(shell.otherPerson));
  expect(await ticked(next)).toEqual([false, true]);
  other.own.unmount();
  const back = mounted({ ...second.given, destination });
  await soon(async () => expect(await ticked(back)).toEqual([false, true]));
});

it('what was sent without an answer stays with the login that it was sent under', async () => {
  const { host, given } = hostOf('anna');
  const destination = { kind: 'procedure', id: 'unemployment-registration' } as const;
  const lost = { ...given, city: city.config('answer-lost'), destination };
  const opened = async (page: Page) => {
    (await page.button(help.ask)).click();
    return await soon(() => {
      const [name, phone] = [field(page, 'name'), field(page, 'phone')];
      if (!name || !phone) throw new Error('no form');
      return { name, phone };
    });
  };
  const page = mounted(lost);
  const { name, phone } = await opened(page);
  [name.value, phone.value] = ['示例居民安', '13800000000'];
  const [consent] = page.all('input[name="consent"]');
  if (consent instanceof HTMLInputElement) consent.checked = true;
  const [form] = page.all(`form[aria-label="${help.sheet.form}"]`);
  form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await soon(() => expect(page.has(sendForm.again)).toBe(true));

  host.token = 'token-of-bert';
  page.update({ ...lost, person: 'bert' });
  host.changed();
  await soon(() => expect(page.text()).toContain(shell.otherPerson));
  page.own.unmount();

  const other = mounted({ ...lost, person: 'bert' });
  const fields = await opened(other);
  expect([fields.name.value, fields.phone.value, fields.name.readOnly]).toEqual(['', '', false]);
  expect(other.has(sendForm.again)).toBe(false);
  other.own.unmount();

  host.token = 'token-of-anna';
  const back = mounted({ ...lost, person: 'anna' });
  await soon(() => expect(back.has(help.again)).toBe(true));
});
