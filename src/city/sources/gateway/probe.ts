import type { Probe } from '../source.ts';

export const probe: Probe = {
  listTowns: ['GET', '/towns'],
  listStations: ['GET', '/stations'],
  searchJobs: ['GET', '/jobs'],
  listPolicies: ['GET', '/policies'],
  listProcedures: ['GET', '/procedures'],
  listCourses: ['GET', '/courses'],
  listEvents: ['GET', '/events'],
  // Nobody knows the id of an ad.
  getJob: ['GET', '/jobs'],

  // Without a login the answer is 401, which is an answer.
  listBookings: ['GET', '/bookings'],
  // Slots need a station; who has them has bookings too.
  listSlots: ['GET', '/bookings'],
  listAssistance: ['GET', '/assistance'],
  readNeed: ['GET', '/needs/mine'],

  book: ['POST', '/bookings'],
  registerNeed: ['POST', '/needs'],
  submitVacancy: ['POST', '/vacancies'],
  apply: ['POST', '/jobs/1/applications'],
  askAssistance: ['POST', '/assistance'],
  signUpForCourse: ['POST', '/courses/1/sign-ups'],
  signUpForEvent: ['POST', '/events/1/sign-ups'],
  answerFollowUp: ['POST', '/needs/1/follow-up'],
  reportAd: ['POST', '/jobs/1/reports'],
  moveBooking: ['PATCH', '/bookings/1'],
  changeNeed: ['PUT', '/needs/1'],
  cancelBooking: ['DELETE', '/bookings/1'],
  withdrawNeed: ['DELETE', '/needs/1'],
};
