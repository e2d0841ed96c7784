import type { CityApi, CityCall } from '../../src/domain/cityApi.ts';
import { freshId, PERSON } from './sandbox.ts';

const person = PERSON;
const need = { wants: ['保洁'], skills: [], employment: ['fullTime'] as const };
const id = 'sample-00001';
/** Each call as a widget makes it, with all optional arguments. */
export const calls: Readonly<Record<CityCall, (city: Required<Omit<CityApi, 'name'>>) => Promise<unknown>>> =
  {
    listTowns: (city) => city.listTowns(),
    listStations: (city) => city.listStations(),
    searchJobs: (city) =>
      city.searchJobs({
        text: '工',
        towns: ['310118001', '310118002'],
        payBands: ['hour'],
        near: { lng: 121.1, lat: 31.1 },
        withinMetres: 900,
        rings: [300, 900],
        sort: 'travel',
      }),
    getJob: (city) => city.getJob(id),
    reportAd: (city) => city.reportAd({ requestId: freshId(), jobId: id, complaint: 'other', words: '不符' }),
    apply: (city) => city.apply({ requestId: freshId(), jobId: id, person, words: '您好' }),
    listApplications: (city) => city.listApplications(),
    withdrawApplication: (city) => city.withdrawApplication('sample-application-1', freshId()),
    listPolicies: (city) => city.listPolicies(),
    readPolicyWords: (city) => city.readPolicyWords(),
    listProcedures: (city) => city.listProcedures(),
    listSlots: (city) =>
      city.listSlots({
        stationId: 'sample-station-1',
        kind: 'assistance',
        from: '2026-11-23',
        to: '2026-12-06',
      }),
    book: (city) => city.book({ requestId: freshId(), slotId: SLOT, person }),
    moveBooking: (city) => city.moveBooking('sample-booking-1', SLOT, freshId()),
    cancelBooking: (city) => city.cancelBooking('sample-booking-1', freshId()),
    listBookings: (city) => city.listBookings(),
    listCourses: (city) => city.listCourses(),
    signUpForCourse: (city) => city.signUpForCourse({ requestId: freshId(), id: 'sample-course-1', person }),
    listEvents: (city) => city.listEvents(),
    signUpForEvent: (city) => city.signUpForEvent({ requestId: freshId(), id: 'sample-event-1', person }),
    listSignUps: (city) => city.listSignUps(),
    withdrawSignUp: (city) =>
      city.withdrawSignUp({ requestId: freshId(), offer: 'course', id: 'sample-course-1', code: 'QP5001' }),
    registerNeed: (city) => city.registerNeed({ requestId: freshId(), person, need }),
    readNeed: (city) => city.readNeed(),
    changeNeed: (city) => city.changeNeed('sample-need-1', need, freshId()),
    answerFollowUp: (city) => city.answerFollowUp('sample-need-1', 'looking', freshId()),
    withdrawNeed: (city) => city.withdrawNeed('sample-need-1', freshId()),
    askAssistance: (city) =>
      city.askAssistance({ requestId: freshId(), person, words: '请帮忙', stationId: 'sample-station-1' }),
    listAssistance: (city) => city.listAssistance(),
    submitVacancy: (city) =>
      city.submitVacancy({
        requestId: freshId(),
        contact: person,
        employer: '示例餐饮店',
        title: '洗碗工',
        headCount: 1,
        requirements: [],
        description: ['洗碗'],
        address: '示例路1号',
        pay: { kind: 'negotiable' },
        employment: 'partTime',
        validUntil: '2026-12-31',
      }),
    listHomeVisits: (city) => city.listHomeVisits(),
    reportHomeVisit: (city) =>
      city.reportHomeVisit({ requestId: freshId(), id: HOME_VISIT, state: 'later', againOn: '2026-11-27' }),
    listTasks: (city) => city.listTasks(),
    answerTask: (city) =>
      city.answerTask({ requestId: freshId(), id: TASK, step: 'note', words: '明天给您打电话' }),
    registerNeedFor: (city) =>
      city.registerNeedFor({
        requestId: freshId(),
        person,
        need,
        onBehalf: { ...agreed, visitId: HOME_VISIT },
      }),
    bookFor: (city) =>
      city.bookFor({ requestId: freshId(), slotId: SLOT, person, onBehalf: { ...agreed, taskId: TASK } }),
  };
const HOME_VISIT = 'sample-home-visit-1';
const TASK = 'sample-task-1';
const agreed = { consentedAt: '2026-11-23T09:00:00+08:00' };
const SLOT = 'sample-station-2.assistance.2026-11-30.0900';
