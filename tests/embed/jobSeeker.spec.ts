import { answerTexts } from '../../src/ui/answer/texts.ts';
import { personForm, sendForm } from '../../src/ui/form/sendForm.texts.ts';
import { mine as ownTexts } from '../../src/ui/nouns/job/mine.texts.ts';
import { reasons } from '../../src/ui/nouns/match/texts.ts';
import { application, detail } from '../../src/widgets/jobs/detail/texts.ts';
import { match } from '../../src/widgets/jobs/match/texts.ts';
import { followUps, mine as needTexts, send, steps } from '../../src/widgets/need/texts.ts';
import { expect, goTo, openCircle, test, XIAYANG } from './demo.ts';
import { NOW } from './now.ts';
import { asSomebodyNew, VISITS } from './visits.ts';

const NAME = '示例居民';
const PHONE = '13800000000';

const DAY_MS = 24 * 60 * 60 * 1000;

for (const [how, { press, width, elder, city, loses }] of Object.entries(VISITS)) {
  test(`a need leads to a match, a saved job, an application and work, ${how}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    let cityTime: Date | undefined;
    await asSomebodyNew(page, loses, () => cityTime);
    const visit = { town: XIAYANG, elder, city, login: '1' };
    const circle = await openCircle(page, '/plain.html', visit);
    const button = (name: string | RegExp) => circle.getByRole('button', { name, exact: true });

    await goTo(circle, 'need', press);
    await circle.getByRole('textbox', { name: steps.work.label }).fill('保洁');
    for (const next of ['下一步', '跳过', '跳过', '跳过', '跳过', '看看填了什么']) await press(button(next));
    await circle.getByRole('textbox', { name: send.name }).fill(NAME);
    await circle.getByRole('textbox', { name: send.phone }).fill(PHONE);
    await circle.getByRole('checkbox', { name: send.agree }).check();
    await press(button(send.submit));
    if (loses) await press(button(answerTexts.retry));

    await press(button(needTexts.jobs));
    const matches = circle.getByRole('list', { name: match.list });
    await expect(matches.getByRole('list', { name: reasons.fitting }).first()).toBeVisible();
    const title = await matches.getByRole('heading').first().innerText();
    await press(matches.locator('.card-button').first());

    const job = circle.getByRole('region', { name: title });
    await expect(job.getByRole('list', { name: reasons.fitting })).toBeVisible();
    await press(job.getByRole('button', { name: detail.save, exact: true }));
    await expect(job.getByRole('button', { name: detail.saved })).toBeVisible();
    await press(job.getByRole('button', { name: detail.apply }));
    const form = circle.getByRole('form', { name: application.form });
    await form.getByRole('textbox', { name: personForm.name }).fill(NAME);
    await form.getByRole('textbox', { name: personForm.phone }).fill(PHONE);
    await form.getByRole('checkbox', { name: application.consent }).check();
    await press(form.getByRole('button', { name: application.send }));
    if (loses) await press(form.getByRole('button', { name: sendForm.again }));
    await expect(circle.getByText(application.sent)).toBeVisible();
    await press(circle.getByRole('button', { name: sendForm.close, exact: true }));

    await goTo(circle, 'mine', press);
    await expect(circle.getByRole('list', { name: ownTexts.savedJobs })).toContainText(title);
    const applications = circle.getByRole('list', { name: ownTexts.applications });
    await expect(applications).toContainText(title);
    await expect(applications).toContainText(ownTexts.states.sent);
    await expect(applications.getByRole('listitem')).toHaveCount(1);

    // A month later, by the city's time too, the resident is asked.
    cityTime = new Date(NOW.getTime() + 31 * DAY_MS);
    await page.clock.setFixedTime(cityTime);
    const later = await openCircle(page, '/plain.html', visit);
    await goTo(later, 'need', press);
    await expect(later.getByRole('group', { name: needTexts.followUp })).toBeVisible();
    await press(later.getByRole('button', { name: followUps.found, exact: true }));
    if (loses) await press(later.getByRole('button', { name: answerTexts.retry, exact: true }));
    await expect(later.getByText(needTexts.found)).toBeVisible();
  });
}
