// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sendForm } from '../../../src/ui/form/sendForm.texts.ts';
import { signUp } from '../../../src/ui/nouns/signUp/texts.ts';
import { mounted, servedCity, soon, TIMEOUT_MS } from './mounted.ts';

vi.setConfig({ testTimeout: TIMEOUT_MS });
const city = servedCity();
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T09:20:00+08:00') }));
afterEach(() => void vi.useRealTimers());

it('a sign-up whose answer was lost says so, and has its number when it is sent again', async () => {
  const page = mounted({
    city: city.config('answer-lost'),
    person: 'anna',
    region: { adcode: '310118001' },
    destination: { kind: 'course', id: 'sample-course-8' },
  });
  const field = (name: string) =>
    soon(() => {
      const [found] = page.all(`input[name="${name}"]`);
      if (!(found instanceof HTMLInputElement)) throw new Error(`no field ${name}`);
      return found;
    });
  const send = () => {
    const [form] = page.all(`form[aria-label="${signUp.form}"]`);
    form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  };
  (await page.button(signUp.open)).click();
  (await field('name')).value = '示例居民安';
  (await field('phone')).value = '13800000000';
  (await field('consent')).checked = true;
  send();
  await page.button(sendForm.again);
  expect(page.text()).toContain(signUp.unknown);
  send();
  await soon(() => expect(page.text()).toMatch(/报名号 QP\d+/));
  expect(page.text()).toContain(signUp.done(false));
});
