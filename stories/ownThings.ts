import { personalStore } from '../src/data/own/OwnProvider.tsx';
import type { KeptResult } from '../src/domain/keptResult.ts';
import type { MySignUp } from '../src/domain/signUp.ts';
import { clock } from './city.ts';
import { bookingIs, followUpIsDue, jobsAreKept } from './ownNeed.ts';

/** The event of the sandbox that its organiser cancelled. */
export const cancelledTitle = '纺织专场招聘会（示例）';

const signUp = (parts: Pick<MySignUp, 'id' | 'title' | 'start'>): MySignUp => ({
  offer: 'event',
  code: 'QP5001',
  address: '示例路6号',
  signedOn: '2026-11-20',
  ...parts,
});

export const courseTitle = '养老护理员培训班（示例）';

/** Keeps a sign-up for a course on the device. */
export async function signUpIs() {
  const one: MySignUp = {
    offer: 'course',
    id: 'sample-course-1',
    title: courseTitle,
    code: 'QP5001',
    signedOn: '2026-11-20',
  };
  await personalStore(clock).change('signUps', () => new Map([['course:sample-course-1', one]]));
}

/** Keeps one of everything on the device. */
export async function manyThingsAreKept() {
  const store = personalStore(clock);
  await jobsAreKept();
  await bookingIs();
  await followUpIsDue();
  const all = [
    signUp({ id: 'sample-event-12', title: cancelledTitle, start: '2026-11-30T09:00:00+08:00' }),
    signUp({ id: 'old', title: '示例讲座', start: '2026-11-10T14:00:00+08:00' }),
  ];
  await store.change('signUps', () => new Map(all.map((one) => [`event:${one.id}`, one])));
  await store.change('ticks', () => new Map([['unemployment-registration', ['身份证或社会保障卡']]]));
  const result = { title: '退休年月', lines: ['2031年5月可以退休。'], keptOn: '2026-11-20' };
  const ends = [{ day: '2026-12-31', text: '灵活就业社保补贴：这份文件到 2026年12月31日 为止' }];
  await store.change(
    'results',
    () =>
      new Map<string, KeptResult>([
        ['calculator:retirement', result],
        ['benefits', { ...result, title: '政策计算', lines: ['符合：灵活就业社保补贴'], ends }],
      ]),
  );
}
