import { jobFilterWords } from '../../src/ui/words/job.texts.ts';
import { advice, fields, preview, receipt, units, vacancy, whys } from '../../src/widgets/vacancy/texts.ts';
import { expect, goTo, openCircle, overflow, test, XIAYANG } from './demo.ts';

test('an employer is told what an ad must not say, mends it, sees what residents will see, and gets a number', async ({
  page,
}) => {
  const circle = await openCircle(page, '/plain.html', { town: XIAYANG });
  await goTo(circle, 'vacancy');
  const form = circle.getByRole('form', { name: vacancy.title });
  const box = (field: keyof typeof fields) => form.getByRole('textbox', { name: fields[field].label });
  const press = (name: string) => form.getByRole('button', { name, exact: true }).click();

  await box('employer').fill('示例餐饮店');
  await box('title').fill('女洗碗工');
  await expect(form.getByText(whys.sex.why)).toBeVisible();
  await box('title').fill('洗碗工');
  await expect(form.getByText(whys.sex.why)).toBeHidden();
  await box('headCount').fill('2');
  await form.getByRole('radio', { name: jobFilterWords.employment.values.partTime }).check();
  // Hurried hands tap twice: no step is skipped.
  await form.getByRole('button', { name: vacancy.next }).dblclick();

  await box('description').fill('午市和晚市洗碗');
  await box('requirements').fill('限上海户口\n能按时到岗');
  await expect(form.getByText(advice.better(whys.household.better))).toBeVisible();
  // What was typed outlives the page.
  await page.reload();
  const again = await openCircle(page, '/plain.html', { town: XIAYANG });
  await goTo(again, 'vacancy');
  await expect(box('title')).toHaveValue('洗碗工');
  await press(vacancy.next);
  await box('requirements').fill('能按时到岗');
  await press(vacancy.next);

  await form.getByLabel(fields.townCode.label).selectOption(XIAYANG);
  await box('address').fill('示例路1号');
  await press(vacancy.next);
  await form.getByRole('radio', { name: units.hour }).check();
  await box('payMin').fill('26');
  await press(vacancy.next);
  await press(vacancy.next);
  await box('name').fill('王芳');
  await press(vacancy.check);

  await press(preview.go(fields.phone.lacks));
  await box('phone').fill('13800000000');
  await press(vacancy.check);
  await expect(form.getByText('26 元/小时')).toBeVisible();
  await form.getByRole('checkbox', { name: preview.agree }).check();
  await press(preview.send);
  await expect(circle.getByRole('heading', { name: receipt.states.received })).toBeFocused();
  await expect(circle.getByText(/编号 sample-vacancy-\d+/)).toBeVisible();
  expect(await overflow(page)).toBe(0);
});
