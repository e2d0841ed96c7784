import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CityApi } from '../../../../src/domain/cityApi.ts';
import { EVENT_KINDS } from '../../../../src/domain/event.ts';
import { clientOf, freshId, openSandbox, PERSON } from '../../sandbox.ts';

let sandbox: Awaited<ReturnType<typeof openSandbox>>;
let city: Required<CityApi>;
beforeAll(async () => {
  sandbox = await openSandbox();
  city = sandbox.client();
});
afterAll(() => sandbox.close());

const VACANCY = {
  contact: PERSON,
  employer: '示例餐饮店',
  title: '洗碗工',
  headCount: 2,
  requirements: ['能按时到岗'],
  description: ['午市和晚市洗碗。'],
  address: '示例路1号',
  pay: { kind: 'range', min: 26, max: 30, unit: 'hour' },
  employment: 'partTime',
  validUntil: '2026-12-31',
} as const;

describe('courses and events', () => {
  it('are plausible samples with places, money and dates', async () => {
    const courses = await city.listCourses();
    expect(courses).toMatchObject({ sample: true, dropped: [] });
    expect(courses.value).toHaveLength(15);
    const policies = new Set((await city.listPolicies()).value.map(({ id }) => id));
    for (const { title, description, townCode, policyId, subsidised } of courses.value) {
      expect(title).toContain('示例');
      expect(description.at(-1)).toContain('示例数据');
      expect(townCode).toMatch(/^310118/);
      expect(subsidised).toBe(policyId !== undefined);
      if (policyId) expect(policies).toContain(policyId);
    }
    const events = await city.listEvents();
    expect(events).toMatchObject({ sample: true, dropped: [] });
    expect(events.value).toHaveLength(12);
    expect(new Set(events.value.map(({ kind }) => kind))).toEqual(new Set(EVENT_KINDS));
    for (const { townCode, url } of events.value) expect(townCode === undefined).toBe(url !== undefined);
  });

  it('give a place once for a key, and none when full', async () => {
    const left = async (id?: string) => (await city.listCourses()).value.find((one) => one.id === id)?.left;
    const { value } = await city.listCourses();
    const open = value.find((course) => (course.left ?? 0) > 0);
    const signUp = { requestId: freshId(), id: open?.id ?? '', person: PERSON };
    const outcome = await city.signUpForCourse(signUp);
    expect(outcome).toEqual({ kind: 'signedUp', code: expect.stringMatching(/^QP\d+$/) });
    expect(await city.signUpForCourse(signUp)).toEqual(outcome);
    expect(await left(open?.id)).toBe((open?.left ?? 0) - 1);

    const full = value.filter((course) => course.left === 0);
    const outcomes = full.map(async ({ id, waitingList }) => {
      const { kind } = await city.signUpForCourse({ ...signUp, requestId: freshId(), id });
      expect(kind).toBe(waitingList ? 'waiting' : 'full');
      return kind;
    });
    expect(new Set(await Promise.all(outcomes))).toEqual(new Set(['waiting', 'full']));
    const event = (await city.listEvents()).value.find((one) => one.left === undefined);
    expect(await city.signUpForEvent({ ...signUp, requestId: freshId(), id: event?.id ?? '' })).toMatchObject(
      { kind: 'signedUp' },
    );
  });

  it('that are called off take nobody', async () => {
    const [course] = (await city.listCourses()).value.filter(({ cancelled }) => cancelled);
    const [event] = (await city.listEvents()).value.filter(({ cancelled }) => cancelled);
    const signUp = (id = '') => ({ requestId: freshId(), id, person: PERSON });
    await expect(city.signUpForCourse(signUp(course?.id))).rejects.toMatchObject({ kind: 'missing' });
    await expect(city.signUpForEvent(signUp(event?.id))).rejects.toMatchObject({ kind: 'missing' });
  });
});

describe('a need', () => {
  const need = {
    wants: ['保洁', '食堂'],
    skills: ['会做饭'],
    townCode: '310118102',
    withinMinutes: 15,
    leastPay: 4000,
    employment: ['partTime'] as const,
    nightShift: false,
    musts: ['place', 'nights'] as const,
  };

  it('is registered, read, changed, asked about and withdrawn', async () => {
    const mine = clientOf(`${sandbox.url}/api`, {
      tokenOrigins: [sandbox.url],
      auth: { getToken: async () => 'token-need' },
    });
    expect(await mine.readNeed()).toBeUndefined();
    const made = await mine.registerNeed({ requestId: freshId(), person: PERSON, need });
    expect(made).toEqual({
      id: made.id,
      need,
      registeredOn: '2026-11-23',
      followUpOn: '2026-12-23',
      state: 'open',
    });
    expect(await mine.readNeed()).toEqual(made);

    const less = { wants: ['保洁'], skills: [], employment: [] };
    expect((await mine.changeNeed(made.id, less, freshId())).need).toEqual(less);
    expect(await mine.answerFollowUp(made.id, 'looking', freshId())).toMatchObject({ state: 'open' });
    const found = await mine.answerFollowUp(made.id, 'found', freshId());
    expect([found.state, found.followUpOn]).toEqual(['found', undefined]);
    expect(await mine.withdrawNeed(made.id, freshId())).toMatchObject({ state: 'withdrawn' });
    expect(await mine.readNeed()).toBeUndefined();
    expect(await city.readNeed()).toBeUndefined();
  });
});

describe('requests', () => {
  it('for assistance are listed with their answers', async () => {
    const draft = {
      requestId: freshId(),
      person: PERSON,
      words: '想办失业登记',
      procedureId: 'station-help',
    };
    const asked = await city.askAssistance(draft);
    expect(asked).toEqual({
      id: asked.id,
      words: draft.words,
      procedureId: 'station-help',
      askedAt: '2026-11-23T09:30:00+08:00',
      state: 'asked',
      notes: [],
    });
    expect((await city.listAssistance()).value).toEqual([asked]);
  });

  it('of applicants are listed with what became of them, and are taken back', async () => {
    const jobId = 'sample-00002';
    const { title, employer } = (await city.getJob(jobId)).value;
    const { id } = await city.apply({ requestId: freshId(), jobId, person: PERSON });
    const sent = { id, jobId, title, employer, sentAt: '2026-11-23T09:30:00+08:00', state: 'sent' };
    expect((await city.listApplications()).value).toContainEqual(sent);
    expect(await city.withdrawApplication(id, freshId())).toEqual({ ...sent, state: 'withdrawn' });
    expect((await city.listApplications()).value).toContainEqual({ ...sent, state: 'withdrawn' });
  });

  it('of employers, applicants and readers are received', async () => {
    const receipt = await city.submitVacancy({ requestId: freshId(), ...VACANCY });
    const refused = await city.submitVacancy({
      ...VACANCY,
      requestId: freshId(),
      requirements: ['限上海户口', '仅限女性'],
      pay: { kind: 'range', min: 20, max: 20, unit: 'hour' },
    });
    expect(refused).toMatchObject({
      state: 'refused',
      notes: [/户口/, /女性/, /20 元/].map((of) => expect.stringMatching(of)),
    });
    expect(receipt).toMatchObject({ state: 'received', notes: [expect.stringContaining('示例')] });
    const jobId = 'sample-00001';
    expect((await city.apply({ requestId: freshId(), jobId, person: PERSON })).id).not.toBe('');
    expect((await city.reportAd({ requestId: freshId(), jobId, complaint: 'fee' })).id).not.toBe('');
    await expect(city.apply({ requestId: freshId(), jobId: '..', person: PERSON })).rejects.toMatchObject({
      kind: 'missing',
    });
    await expect(
      city.askAssistance({ requestId: freshId(), person: { ...PERSON, name: '' }, words: '?' }),
    ).rejects.toMatchObject({ kind: 'refused' });
  });
});
