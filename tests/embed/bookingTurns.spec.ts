import type { BrowserContext, Locator, Page, Route } from '@playwright/test';
import { scenarios } from '../../mocks/city/scenarios.ts';
import { seededRandom } from '../../mocks/city/seed/seededRandom.ts';
import { dayInShanghai } from '../../src/domain/calendar.ts';
import { personForm, sendForm } from '../../src/ui/form/sendForm.texts.ts';
import { clockText, myBookings } from '../../src/ui/nouns/booking/texts.ts';
import { shortDay } from '../../src/ui/words/day.texts.ts';
import { booking } from '../../src/widgets/booking/texts.ts';
import { address, expect, goTo, openCircle, test } from './demo.ts';
import { NOW } from './now.ts';

/** What becomes of a write: a scenario of the sandbox, or it is lost on its way there. */
const FATES = ['normal', 'answer-lost', 'slot-taken', 'lost-before'] as const;
type Fate = (typeof FATES)[number];
const ACTS = ['book', 'book', 'move', 'cancel'] as const;

interface Row {
  readonly id: string;
  readonly state: string;
  readonly slot: { readonly id: string; readonly start: string };
}

/**
 * A line to the city for one person, on which the next write meets its fate. By default, writes carry the key by which
 * the city knows one that it has had already.
 */
async function openLine(context: BrowserContext, { keys = true } = {}) {
  const authorization = `Bearer ${crypto.randomUUID()}`;
  let fate: Fate = 'normal';
  await context.route(`${address('CITY')}/**`, (route: Route) => {
    const request = route.request();
    const headers: Record<string, string> = { ...request.headers(), authorization };
    if (!keys && request.method() === 'POST') headers['idempotency-key'] = crypto.randomUUID();
    if (!/^(POST|PATCH)$/.test(request.method())) return route.continue({ headers });
    const now = fate;
    fate = 'normal';
    if (now === 'lost-before') return route.abort('connectionreset');
    return route.continue({ headers: { ...headers, 'x-sandbox-scenario': now } });
  });
  return {
    meet(next: Fate) {
      fate = next;
    },
    async rows(): Promise<readonly Row[]> {
      const answer = await context.request.get(`${address('CITY')}/api/bookings`, {
        headers: { authorization },
      });
      return JSON.parse(await answer.text()).items;
    },
  };
}

async function openTab(page: Page, town: string): Promise<Locator> {
  const circle = await openCircle(page, '/plain.html', { town, login: '1' });
  await goTo(circle, 'booking');
  await expect(freeIn(circle).first()).toBeVisible();
  return circle;
}

const freeIn = (circle: Locator) =>
  circle.getByRole('group', { name: booking.slots }).locator('button:not([disabled])');
const isLive = ({ state }: Row) => state === 'booked';
const timeOf = (start: string) => `${shortDay(dayInShanghai(new Date(start)))} ${clockText(start)}`;
const listOf = (circle: Locator) => circle.getByRole('list', { name: myBookings.list });

/**
 * Confirms in the sheet until the city has answered, as a person does; leaves it where the city refuses. Says whether
 * the sheet closed by itself.
 */
async function insist(circle: Locator): Promise<boolean> {
  const sheet = circle.getByRole('dialog');
  const confirm = sheet.getByRole('button', { name: new RegExp(`^(确认|${sendForm.again})`) });
  const idle = confirm.and(sheet.locator('button:not([aria-disabled="true"])'));
  for (let nth = 0; nth < 4; nth += 1) {
    await idle.click();
    await expect(idle.or(circle.page().locator(':root:not(:has(dialog[open]))')).first()).toBeAttached();
    await expect.poll(async () => (await sheet.count()) === 0 || (await idle.count()) === 1).toBe(true);
    if ((await sheet.count()) === 0) return true;
    if ((await sheet.getByRole('alert').count()) > 0) break;
  }
  await sheet.getByRole('button').last().click();
  await expect(sheet).toHaveCount(0);
  return false;
}

interface Walk {
  readonly pages: readonly [Page, Page];
  readonly line: Awaited<ReturnType<typeof openLine>>;
  readonly town: string;
  readonly turns: number;
}

/** Walks at random in a town where no other test books, and names what is wrong first. */
async function firstWrong({ pages, line, town, turns }: Walk): Promise<string | undefined> {
  const random = seededRandom(40);
  const tabs = [await openTab(pages[0], town), await openTab(pages[1], town)] as const;
  /** A free slot at a time at which the person has nothing yet. */
  async function freshSlot(circle: Locator): Promise<Locator | undefined> {
    const own = (await line.rows()).filter(isLive).map(({ slot }) => timeOf(slot.start));
    const free = await freeIn(circle).all();
    const names = await Promise.all(free.map((slot) => slot.getAttribute('aria-label')));
    return free.find((_, nth) => !own.some((time) => names[nth]?.startsWith(time)));
  }
  /** How many bookings the screen says there are more. */
  async function turn(circle: Locator, act: (typeof ACTS)[number]): Promise<number> {
    const verb = act === 'move' ? myBookings.move : myBookings.cancel;
    const [mine] = await listOf(circle)
      .getByRole('button', { name: new RegExp(`^${verb}`) })
      .all();
    if (act !== 'book' && !mine) return 0;
    if (act !== 'book') await mine?.click();
    if (act === 'cancel') return (await insist(circle)) ? -1 : 0;
    const slot = await freshSlot(circle);
    if (!slot) throw new Error('no time is free');
    await slot.click();
    if (act === 'move') {
      await insist(circle);
      const notNow = circle.getByRole('button', { name: booking.notMoving });
      if (await notNow.isVisible()) await notNow.click();
      return 0;
    }
    const form = circle.getByRole('form', { name: booking.form });
    await form.getByRole('textbox', { name: personForm.name }).fill('示例居民');
    await form.getByRole('textbox', { name: personForm.phone }).fill('13800000000');
    await form.getByRole('checkbox', { name: booking.consent }).check();
    return (await insist(circle)) && !(await circle.getByText(booking.taken).isVisible()) ? 1 : 0;
  }

  let before = 0;
  for (let nth = 0; nth < turns; nth += 1) {
    const [circle, fate, act] = [random.pick(tabs), random.pick(FATES), random.pick(ACTS)];
    line.meet(fate);
    const more = await turn(circle, act);
    line.meet('normal');
    const live = (await line.rows()).filter(isLive).map(({ slot }) => slot.id);
    const where = `turn ${nth} (${act}, ${fate})`;
    if (new Set(live).size < live.length) return `${where}: a slot is booked twice`;
    if (live.length - before !== more)
      return `${where}: the screen says ${more} more, the city ${live.length - before}`;
    before = live.length;
  }
  return undefined;
}

test('forty turns of booking, moving and cancelling in two tabs leave none twice and none lost', async ({
  page,
  context,
}) => {
  expect(Object.keys(scenarios)).toEqual(expect.arrayContaining(FATES.slice(0, 3)));
  // Forty turns wait for the city some sixty times.
  test.slow();
  const line = await openLine(context);
  const other = await context.newPage();
  await other.clock.setFixedTime(NOW);
  const town = '310118105';
  expect(await firstWrong({ pages: [page, other], line, town, turns: 40 })).toBeUndefined();

  const rows = await line.rows();
  expect(rows.length).toBeGreaterThan(5);
  for (const tab of [page, other]) {
    await tab.reload();
    await expect(listOf(await openTab(tab, town)).getByRole('listitem')).toHaveCount(rows.length);
  }
});

test('the same turns double a booking where the city cannot know a write again', async ({
  page,
  context,
}) => {
  test.slow();
  const line = await openLine(context, { keys: false });
  const other = await context.newPage();
  await other.clock.setFixedTime(NOW);
  const town = '310118106';
  expect(await firstWrong({ pages: [page, other], line, town, turns: 40 })).toMatch(/twice|the screen says/);
});
