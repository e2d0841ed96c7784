import { acting } from '../../src/host/shell/shared/acting.texts.ts';
import { shell } from '../../src/host/shell/texts.ts';
import { handOver } from '../../src/ui/go/texts.ts';
import { begin, staff, summary, visits } from '../../src/widgets/staff/texts.ts';
import { expect, openCircle, test, violations, XIAYANG } from './demo.ts';
import { traces } from './traces.ts';

const CANARY = '金丝雀阿姨';
const PHONE = '13800000000';

test.use({ viewport: { width: 820, height: 1180 } });

test('a visit: the resident agrees, need, jobs that fit, a booking, and nothing is left', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read']);
  const circle = await openCircle(page, '/plain.html', { surface: 'pad', staff: '1', town: XIAYANG });
  const list = circle.getByRole('list', { name: visits.list });
  const first = list.getByRole('listitem').first().getByRole('button');
  await first.click();
  await expect(first).toHaveAttribute('aria-current', 'true');
  await circle.getByRole('button', { name: visits.results.met, exact: true }).click();
  await expect(circle.getByText(visits.saved(visits.states.met))).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await circle.getByRole('button', { name: visits.act }).click();
  const agreement = circle.getByRole('form', { name: begin.title });
  await agreement.getByRole('textbox', { name: begin.name }).fill(CANARY);
  await agreement.getByRole('textbox', { name: begin.phone }).fill(PHONE);
  await agreement.getByRole('checkbox', { name: begin.agree }).check();
  await agreement.getByRole('button', { name: begin.start }).click();
  const bar = circle.getByRole('note', { name: acting.note });
  await expect(bar).toContainText(CANARY);
  await expect(circle.getByRole('button', { name: staff.title, exact: true })).toHaveCount(0);

  const need = circle.getByRole('form', { name: '就业需求登记' });
  await need.getByRole('textbox', { name: '想做的工作' }).fill('保洁');
  await need.getByRole('button', { name: '下一步' }).click();
  for (let skipped = 0; skipped < 4; skipped += 1) await need.getByRole('button', { name: '跳过' }).click();
  await need.getByRole('button', { name: '看看填了什么' }).click();
  await expect(need.getByRole('textbox', { name: '姓名' })).toHaveValue(CANARY);
  await need.getByRole('checkbox', { name: /同意/ }).check();
  await need.getByRole('button', { name: '登记', exact: true }).click();
  await expect(circle.getByRole('region', { name: '我的需求' })).toBeVisible();

  await bar.getByRole('button', { name: acting.ways.matches }).click();
  await expect(circle.getByRole('list', { name: '合适的地方' }).first()).toBeVisible();
  await circle
    .getByRole('heading', { level: 3 })
    .getByRole('button')
    .filter({ visible: true })
    .first()
    .click();
  const ways = page
    .getByRole('button', { name: /手机/ })
    .filter({ visible: true, hasNotText: handOver.takeList });
  await expect(ways, 'one way to the phone').toHaveText([handOver.take]);
  await ways.click();
  await expect(circle.getByRole('img', { name: handOver.code })).toBeVisible();
  await circle.getByRole('button', { name: handOver.close }).filter({ visible: true }).click();

  await bar.getByRole('button', { name: acting.ways.booking }).click();
  await circle
    .getByRole('group', { name: '可预约时段' })
    .getByRole('button', { name: /\d:\d\d/ })
    .first()
    .click();
  const booking = circle.getByRole('dialog').filter({ visible: true });
  await expect(booking.getByRole('textbox', { name: '姓名' })).toHaveValue(CANARY);
  await expect(booking.getByRole('textbox', { name: '手机号' })).toHaveValue(PHONE);
  await booking.getByRole('checkbox').check();
  await booking.getByRole('button', { name: /^确认/ }).click();
  await expect(circle.getByRole('region', { name: '预约凭证' })).toBeVisible();
  // The control: what is searched for is found while it is there.
  expect(await traces(page)).toContain(CANARY);

  await circle.getByRole('button', { name: shell.finish }).first().click();
  await expect(list).toBeVisible();
  expect(await traces(page)).not.toContain(CANARY);
  expect(await traces(page)).not.toContain(PHONE);
  await circle.getByRole('radio', { name: staff.part.summary }).check({ force: true });
  const counts = circle.getByRole('region', { name: summary.title });
  await expect(counts).toContainText(summary.line(summary.needs, 1, summary.pieces));
  await expect(counts).toContainText(summary.line(summary.bookings, 1, summary.pieces));
});
