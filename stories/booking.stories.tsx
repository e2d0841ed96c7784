import { expect, fn, waitFor, within } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { clockIsOff } from '../src/ui/answer/ClockNote.texts.ts';
import { answerTexts } from '../src/ui/answer/texts.ts';
import { personForm, sendForm } from '../src/ui/form/sendForm.texts.ts';
import { myBookings, ticket, visits } from '../src/ui/nouns/booking/texts.ts';
import { booking } from '../src/widgets/booking/texts.ts';
import { type Hand, opensBookForm } from './bookForm.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { bookingIs } from './ownNeed.ts';
import { saying } from './plays.ts';
import { on } from './settings.tsx';
import { Stage } from './stage.tsx';

const meta = preview.meta({
  id: 'booking',
  title: '页面/预约服务',
  component: Stage,
  argTypes: controls('scenario', 'town', 'brand'),
  args: { widget: 'booking', scenario: 'normal', town: '310118001', report: fn() },
  parameters: {
    docs: { description: { component: '选办什么、在哪里、什么时候；约好了给凭证，可以改，可以取消。' } },
  },
});

export const Normal = meta.story({ name: '正常', play: look(pages.booking.stands) });

/** Fills the form and sends it. */
async function sends(form: ReturnType<typeof within>, hand: Hand) {
  await hand.type(form.getByRole('textbox', { name: personForm.name }), '示例居民');
  await hand.type(form.getByRole('textbox', { name: personForm.phone }), '+86 138 0000 0000');
  await hand.click(form.getByRole('checkbox', { name: booking.consent }));
  await hand.click(form.getByRole('button', { name: booking.send }));
}

export const Booked = meta.story({
  name: '约好了：给凭证，进我的预约；再改时间，再取消',
  async play({ canvas, userEvent, step }) {
    await step('约', async () => {
      await sends(await opensBookForm({ canvas }, userEvent), userEvent);
      const shown = within(await canvas.findByRole('region', { name: ticket.region }));
      await expect(await shown.findByRole('img', { name: /二维码$/ })).toBeVisible();
      await expect(shown.getByRole('button', { name: ticket.calendar })).toBeEnabled();
    });
    const list = within(await canvas.findByRole('list', { name: myBookings.list }));
    await step('改时间', async () => {
      await userEvent.click(
        list.getAllByRole('button', { name: new RegExp(`^${myBookings.move}`) })[0] ?? document.body,
      );
      const group = await canvas.findByRole('group', { name: booking.slots });
      const free = within(group)
        .getAllByRole('button')
        .filter((button) => !button.hasAttribute('disabled'));
      await userEvent.click(free.at(-1) ?? document.body);
      await userEvent.click(await canvas.findByRole('button', { name: booking.movingTo.confirm }));
      await expect(await canvas.findByText(booking.moved)).toBeVisible();
    });
    await step('取消', async () => {
      const again = within(await canvas.findByRole('list', { name: myBookings.list }));
      await userEvent.click(
        again.getAllByRole('button', { name: new RegExp(`^${myBookings.cancel}`) })[0] ?? document.body,
      );
      await userEvent.click(await canvas.findByRole('button', { name: myBookings.cancelling.confirm }));
      await waitFor(() =>
        expect(canvas.queryByRole('button', { name: new RegExp(`^${myBookings.cancel}`) })).toBeNull(),
      );
    });
  },
});

export const Taken = meta.story({
  name: '刚被约走：马上给最近的空时间',
  args: { scenario: 'slot-taken' },
  async play({ canvas, userEvent }) {
    await sends(await opensBookForm({ canvas }, userEvent), userEvent);
    await expect(await canvas.findByText(booking.taken)).toBeVisible();
    const nearest = within(await canvas.findByRole('list', { name: booking.nearest }));
    await userEvent.click(nearest.getAllByRole('button')[0] ?? document.body);
    await expect(await canvas.findByRole('form', { name: booking.form })).toBeVisible();
  },
});

export const AnswerLost = meta.story({
  name: '没有收到回答：再发一次，不会约成两个',
  args: { scenario: 'booking-down' },
  async play({ canvas, userEvent }) {
    const form = await opensBookForm({ canvas }, userEvent);
    await sends(form, userEvent);
    await expect(await form.findByText(booking.unknown)).toBeVisible();
    await expect(form.getByRole('button', { name: sendForm.again })).toBeEnabled();
    await userEvent.click(form.getByRole('button', { name: sendForm.close }));
    await expect(await canvas.findByRole('button', { name: booking.pendingAgain })).toBeEnabled();
  },
});

export const Mistyped = meta.story({
  name: '号码写错：说哪里不对，什么也不丢',
  async play({ canvas, userEvent }) {
    const form = await opensBookForm({ canvas }, userEvent);
    await userEvent.type(form.getByRole('textbox', { name: personForm.name }), '示例居民');
    const phone = form.getByRole('textbox', { name: personForm.phone });
    await userEvent.type(phone, '12345{Enter}');
    await expect(await form.findByRole('alert')).toHaveTextContent(personForm.badPhone);
    await expect(phone).toHaveFocus();
  },
});

export const Gone = meta.story({
  name: '预约在站点的名单上没有了：说出来，等居民看过',
  beforeEach: () => bookingIs().then(() => {}),
  async play({ canvas, userEvent }) {
    const list = within(await canvas.findByRole('list', { name: myBookings.list }));
    await expect(await list.findByText(myBookings.changed.gone)).toBeVisible();
    await expect(list.getByRole('button', { name: ticket.show })).toBeEnabled();
    await expect(list.queryByRole('button', { name: new RegExp(`^${myBookings.move}`) })).toBeNull();
    await userEvent.click(list.getByRole('button', { name: myBookings.read }));
    await waitFor(() => expect(canvas.queryByText(myBookings.changed.gone)).toBeNull());
  },
});

export const OtherHours = meta.story({
  name: '站点那天的坐班时间改了：说出来，预约还在',
  args: { lacks: ['listBookings'] },
  beforeEach: () => bookingIs('2026-11-25T12:00:00+08:00', '2026-11-25T12:30:00+08:00').then(() => {}),
  async play({ canvas }) {
    const list = within(await canvas.findByRole('list', { name: myBookings.list }));
    await expect(
      await list.findByText(myBookings.otherHours('9:00\u2060–\u206011:30、13:30\u2060–\u206016:30')),
    ).toBeVisible();
    await expect(list.getByRole('button', { name: ticket.show })).toBeEnabled();
  },
});

export const RestsThen = meta.story({
  name: '约的那天站点不开门：说出来，预约还在',
  args: { lacks: ['listBookings'] },
  beforeEach: () => bookingIs('2026-11-29T09:00:00+08:00', '2026-11-29T09:30:00+08:00').then(() => {}),
  async play({ canvas }) {
    const list = within(await canvas.findByRole('list', { name: myBookings.list }));
    await expect(await list.findByText(myBookings.rests)).toBeVisible();
  },
});

export const DeviceAhead = meta.story({
  name: '设备的时间快了一天：说出来，今天的预约还能改',
  args: { scenario: 'device-ahead', lacks: ['listBookings'] },
  beforeEach: () => bookingIs('2026-11-22T14:00:00+08:00', '2026-11-22T14:30:00+08:00').then(() => {}),
  async play({ canvas }) {
    await expect(
      await canvas.findByText(clockIsOff({ deviceIs: 'ahead', count: 1, unit: 'days' })),
    ).toBeVisible();
    const list = within(await canvas.findByRole('list', { name: myBookings.list }));
    await expect(await list.findByRole('button', { name: new RegExp(`^${myBookings.move}`) })).toBeEnabled();
  },
});

export const DeviceBehind = meta.story({
  name: '设备的时间慢了一天：说出来，昨天的预约不能再改',
  args: { scenario: 'device-behind', lacks: ['listBookings'] },
  beforeEach: () => bookingIs('2026-11-23T14:00:00+08:00', '2026-11-23T14:30:00+08:00').then(() => {}),
  async play({ canvas }) {
    await expect(
      await canvas.findByText(clockIsOff({ deviceIs: 'behind', count: 1, unit: 'days' })),
    ).toBeVisible();
    const move = new RegExp(`^${myBookings.move}`);
    await waitFor(() => expect(canvas.queryByRole('button', { name: move })).toBeNull());
  },
});

export const TwoAtOnce = meta.story({
  name: '同一时间约了两个：问一句，不拦',
  args: { lacks: ['listBookings'] },
  beforeEach: () => bookingIs('2026-11-23T09:00:00+08:00', '2026-12-23T09:30:00+08:00').then(() => {}),
  async play({ canvas, userEvent }) {
    const form = await opensBookForm({ canvas }, userEvent);
    await expect(canvas.getByText(/已经约了一个/)).toBeVisible();
    await expect(form.getByRole('button', { name: booking.send })).toBeEnabled();
  },
});

export const Closed = meta.story({
  name: '不接在线预约：给电话',
  args: { lacks: ['book', 'listSlots', 'listBookings'] },
  async play({ canvas }) {
    await expect(await canvas.findByText(saying(booking.noBooking))).toBeVisible();
  },
});

export const OtherVisits = meta.story({
  name: '换一种服务：专家坐诊',
  globals: on.elderNarrow,
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('radio', { name: visits.expert.name }));
    await expect(await canvas.findByText(visits.expert.about)).toBeVisible();
    await expect(canvas.queryByText(answerTexts.retry)).toBeNull();
  },
});

export const About = meta.story({
  name: '为了一件事：说要带什么，凭证上也有',
  args: {
    destination: {
      kind: 'booking' as const,
      visit: 'assistance' as const,
      procedure: 'unemployment-registration',
    },
    auth: { getToken: async () => 'story-about' },
  },
  async play({ canvas, userEvent }) {
    await expect(await canvas.findByText('失业登记')).toBeVisible();
    await expect(canvas.getByText(ticket.bring)).toBeVisible();
    const slots = within(await canvas.findByRole('group', { name: booking.slots }));
    const free = slots.getAllByRole('button').find((button) => !button.hasAttribute('disabled'));
    if (!free) throw new Error('no free slot');
    await userEvent.click(free);
    const form = within(await canvas.findByRole('form', { name: booking.form }));
    await expect(form.getByText(/失业登记/)).toBeVisible();
    await userEvent.type(form.getByRole('textbox', { name: personForm.name }), '示例居民');
    await userEvent.type(form.getByRole('textbox', { name: personForm.phone }), '13800000000');
    await userEvent.click(form.getByRole('checkbox'));
    await userEvent.click(form.getByRole('button', { name: booking.send }));
    const shown = within(await canvas.findByRole('region', { name: ticket.region }));
    await expect(shown.getByText('失业登记')).toBeVisible();
    await expect(shown.getByText(ticket.bring)).toBeVisible();
  },
});
