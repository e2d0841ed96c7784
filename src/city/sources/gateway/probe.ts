import type { Probe } from '../source.ts';

export const probe: Probe = {
  listTowns: ['GET', '/towns'],
  listStations: ['GET', '/stations'],
  searchJobs: ['GET', '/jobs'],
  listPolicies: ['GET', '/policies'],
  readPolicyWords: ['GET', '/policy-words'],
  listProcedures: ['GET', '/procedures'],
  listCourses: ['GET', '/courses'],
  listEvents: ['GET', '/events'],
  // The list of jobs, because no id of an ad is known.
  getJob: ['GET', '/jobs'],

  // Without a login the answer is 401, which also shows that the call works.
  listBookings: ['GET', '/bookings'],
  // Slots need the id of a station. A city with slots also has bookings.
  listSlots: ['GET', '/bookings'],
  listAssistance: ['GET', '/assistance'],
  listApplications: ['GET', '/applications'],
  listSignUps: ['GET', '/sign-ups'],
  readNeed: ['GET', '/needs/mine'],
  listHomeVisits: ['GET', '/staff/visits'],
  listTasks: ['GET', '/staff/assistance'],

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
  withdrawApplication: ['DELETE', '/applications/1'],
  withdrawSignUp: ['DELETE', '/sign-ups/1'],

  registerNeedFor: ['POST', '/staff/needs'],
  bookFor: ['POST', '/staff/bookings'],
  answerTask: ['POST', '/staff/assistance/1/answers'],
  reportHomeVisit: ['PUT', '/staff/visits/1/state'],
};
