import { personForm, sendForm } from '../../src/ui/form/sendForm.texts.ts';
import { myBookings, ticket } from '../../src/ui/nouns/booking/texts.ts';
import { signUp } from '../../src/ui/nouns/signUp/texts.ts';
import { booking } from '../../src/widgets/booking/texts.ts';
import { guidance, procedure } from '../../src/widgets/guidance/texts.ts';
import { checklists, mine } from '../../src/widgets/mine/texts.ts';
import { training } from '../../src/widgets/training/texts.ts';
import { expect, goTo, openCircle, test, XIAYANG } from './demo.ts';
import { asSomebodyNew, VISITS } from './visits.ts';

/** The slow city is waited for in the other journeys. */
const WAYS = Object.entries(VISITS).filter(([, { city }]) => city === 'normal');

/** Each visit is to the stations of a town of its own, so that none takes the slot of another. */
const TOWNS = ['310118104', '310118109', '310118110'];

for (const [nth, [how, { press, width, elder, loses }]] of WAYS.entries()) {
  test(`who lost a job finds the procedure, the papers and somebody who helps, ${how}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await asSomebodyNew(page, loses);
    const circle = await openCircle(page, '/plain.html', { town: TOWNS[nth], elder, login: '1' });

    await goTo(circle, 'guidance', press);
    await press(circle.getByRole('button', { name: '刚失业' }));
    await press(circle.getByRole('button', { name: '看怎么登记' }));
    const region = circle.getByRole('region', { name: '失业登记' });
    const papers = region.getByRole('group', { name: procedure.materials });
    await papers.getByRole('checkbox').first().check();
    await press(region.getByRole('button', { name: guidance.book }));

    await expect(circle.getByText(ticket.bring).filter({ visible: true })).toBeVisible();
    const slots = circle.getByRole('group', { name: booking.slots }).locator('button:not([disabled])');
    await press(slots.last());
    const form = circle.getByRole('form', { name: booking.form });
    await form.getByRole('textbox', { name: personForm.name }).fill('示例居民');
    await form.getByRole('textbox', { name: personForm.phone }).fill('+86 138 0000 0000');
    await form.getByRole('checkbox', { name: booking.consent }).check();
    await press(form.getByRole('button', { name: booking.send }));
    const shown = circle.getByRole('region', { name: ticket.region });
    await expect(shown).toContainText(ticket.ready(''));

    await goTo(circle, 'mine', press);
    const list = circle.getByRole('list', { name: mine.agenda });
    await expect(list).toContainText('失业登记');
    await expect(circle.getByRole('list', { name: checklists.title })).toContainText('备好了 1 样');
    await press(list.getByRole('button', { name: new RegExp(`^${myBookings.move}`) }));
    await expect(circle.getByText(ticket.bring).filter({ visible: true })).toBeVisible();
    await press(slots.first());
    await press(circle.getByRole('button', { name: booking.movingTo.confirm }));
    await expect(circle.getByText(booking.moved)).toBeVisible();

    await goTo(circle, 'mine', press);
    await press(list.getByRole('button', { name: new RegExp(`^${myBookings.cancel}`) }));
    await press(circle.getByRole('button', { name: myBookings.cancelling.confirm }));
    const cancelled = myBookings.state({ state: 'cancelled', ahead: false });
    await press(circle.getByText(mine.past(1)));
    await expect(circle.getByRole('list', { name: mine.pastList })).toContainText(cancelled);
  });

  test(`a course is signed up for once and stands in 我的, ${how}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await asSomebodyNew(page, loses);
    const circle = await openCircle(page, '/plain.html', { town: XIAYANG, elder, login: '1' });
    await goTo(circle, 'training', press);
    await circle.getByRole('checkbox', { name: training.filters.open }).check();
    await press(circle.getByRole('list', { name: training.list }).getByRole('button').first());
    await press(circle.getByRole('button', { name: signUp.open }));
    const form = circle.getByRole('form', { name: signUp.form });
    await form.getByRole('textbox', { name: personForm.name }).fill('示例居民');
    await form.getByRole('textbox', { name: personForm.phone }).fill('13800000000');
    await form.getByRole('checkbox').check();
    await press(form.getByRole('button', { name: signUp.send }));
    if (loses) await press(form.getByRole('button', { name: sendForm.again }));
    await expect(circle.getByText(signUp.done(false))).toBeVisible();
    await goTo(circle, 'mine', press);
    const own = circle.getByRole('list', { name: mine.agenda });
    await expect(own.getByRole('listitem')).toHaveCount(1);
  });
}
