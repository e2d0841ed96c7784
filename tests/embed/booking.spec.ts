import type { Locator } from '@playwright/test';
import { personForm } from '../../src/ui/form/sendForm.texts.ts';
import { myBookings, ticket } from '../../src/ui/nouns/booking/texts.ts';
import { station as stationTexts } from '../../src/ui/nouns/station/texts.ts';
import { booking } from '../../src/widgets/booking/texts.ts';
import { mine } from '../../src/widgets/mine/texts.ts';
import { expect, goTo, openCircle, test, XIAYANG } from './demo.ts';
import { asSomebodyNew, VISITS } from './visits.ts';

/** The free slots of the week in view. */
const freeIn = (circle: Locator) =>
  circle.getByRole('group', { name: booking.slots }).locator('button:not([disabled])');

// Each visit is to a station of its own, so that none takes the slot of another.
for (const [nth, [how, { press, width, elder, city, loses }]] of Object.entries(VISITS).entries()) {
  test(`a visit is booked at a station, gets another time and is cancelled, ${how}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await asSomebodyNew(page, loses);
    const circle = await openCircle(page, '/plain.html', { town: XIAYANG, elder, city, login: '1' });

    await goTo(circle, 'stations', press);
    await press(circle.getByRole('button', { name: stationTexts.book }).nth(nth));
    await press(freeIn(circle).first());
    const form = circle.getByRole('form', { name: booking.form });
    await form.getByRole('textbox', { name: personForm.name }).fill('示例居民');
    await form.getByRole('textbox', { name: personForm.phone }).fill('138 0000 0000');
    await form.getByRole('checkbox', { name: booking.consent }).check();
    await press(form.getByRole('button', { name: booking.send }));
    const shown = circle.getByRole('region', { name: ticket.region });
    await expect(shown.getByRole('img', { name: /二维码$/ })).toBeVisible();
    await expect(circle.getByText(booking.booked, { exact: true })).toBeInViewport();

    const list = circle.getByRole('list', { name: myBookings.list });
    await expect(list.getByRole('listitem')).toHaveCount(1);
    await press(list.getByRole('button', { name: new RegExp(`^${myBookings.move}`) }));
    await press(freeIn(circle).last());
    await press(circle.getByRole('button', { name: booking.movingTo.confirm }));
    await expect(circle.getByText(booking.moved)).toBeInViewport();

    await goTo(circle, 'mine', press);
    const agenda = circle.getByRole('list', { name: mine.agenda });
    await expect(agenda.getByRole('listitem')).toHaveCount(1);
    await press(agenda.getByRole('button', { name: new RegExp(`^${myBookings.cancel}`) }));
    await press(circle.getByRole('button', { name: myBookings.cancelling.confirm }));
    const cancelled = myBookings.state({ state: 'cancelled', ahead: false });
    await press(circle.getByText(mine.past(1)));
    await expect(circle.getByRole('list', { name: mine.pastList })).toContainText(cancelled);
  });
}
