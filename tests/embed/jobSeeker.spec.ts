import type { Locator } from '@playwright/test';
import { mine as ownTexts } from '../../src/ui/nouns/job/mine.texts.ts';
import { reasons } from '../../src/ui/nouns/match/texts.ts';
import { application, detail, personForm, sendForm } from '../../src/widgets/jobs/detail.texts.ts';
import { match } from '../../src/widgets/jobs/match/texts.ts';
import { mine as needTexts, send, steps } from '../../src/widgets/need/texts.ts';
import { address, expect, goTo, openCircle, type Press, test, XIAYANG } from './demo.ts';

const NAME = '示例居民';
const PHONE = '13800000000';

const VISITS = {
  'by touch': { press: (button: Locator) => button.click(), width: 360, elder: '0' },
  'by keyboard, in elder mode at 320 px': {
    press: async (button: Locator) => {
      await button.focus();
      await button.press('Enter');
    },
    width: 320,
    elder: '1',
  },
} as const satisfies Record<string, { press: Press; width: number; elder: string }>;

for (const [how, { press, width, elder }] of Object.entries(VISITS)) {
  test(`a need leads to a match, to a saved job and to an application, ${how}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    // Each visit is of a person whom the city does not know yet.
    const authorization = `Bearer ${crypto.randomUUID()}`;
    await page.route(`${address('CITY')}/**`, (route) =>
      route.continue({ headers: { ...route.request().headers(), authorization } }),
    );
    const circle = await openCircle(page, '/plain.html', { town: XIAYANG, elder, login: '1' });
    const button = (name: string | RegExp) => circle.getByRole('button', { name, exact: true });

    await goTo(circle, 'need', press);
    await circle.getByRole('textbox', { name: steps.work.label }).fill('保洁');
    for (const next of ['下一步', '跳过', '跳过', '跳过', '跳过', '看看填了什么']) await press(button(next));
    await circle.getByRole('textbox', { name: send.name }).fill(NAME);
    await circle.getByRole('textbox', { name: send.phone }).fill(PHONE);
    await circle.getByRole('checkbox', { name: send.agree }).check();
    await press(button(send.submit));

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
    await expect(circle.getByText(application.sent)).toBeVisible();
    await press(circle.getByRole('button', { name: sendForm.close, exact: true }));

    await goTo(circle, 'mine', press);
    await expect(circle.getByRole('list', { name: ownTexts.savedJobs })).toContainText(title);
    const applications = circle.getByRole('list', { name: ownTexts.applications });
    await expect(applications).toContainText(title);
    await expect(applications).toContainText(ownTexts.states.sent);
  });
}
