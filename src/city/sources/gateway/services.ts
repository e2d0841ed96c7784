import type { Source } from '../source.ts';
import type { Client } from './client.ts';
import { later } from './later.ts';

export const loadServices = () => import(/* webpackChunkName: 'gateway-services' */ './serviceCalls.ts');

/**
 * The calls about stations, courses, events and what residents send. Nobody who looks at the list of jobs makes them.
 *
 * @param canList whether the city can list the bookings of the resident
 */
export function serviceCalls(client: Client, canList: boolean) {
  const call = later(() => loadServices().then((m) => m.openServiceCalls(client, canList)));
  return {
    listStations: call((all) => all.listStations),
    listCourses: call((all) => all.listCourses),
    listEvents: call((all) => all.listEvents),
    listSlots: call((all) => all.listSlots),
    listBookings: call((all) => all.listBookings),
    listAssistance: call((all) => all.listAssistance),
    listApplications: call((all) => all.listApplications),
    listSignUps: call((all) => all.listSignUps),
    readNeed: call((all) => all.readNeed),
    book: call((all) => all.book),
    bookFor: call((all) => all.bookFor),
    moveBooking: call((all) => all.moveBooking),
    cancelBooking: call((all) => all.cancelBooking),
    signUpForCourse: call((all) => all.signUpForCourse),
    signUpForEvent: call((all) => all.signUpForEvent),
    withdrawSignUp: call((all) => all.withdrawSignUp),
    reportAd: call((all) => all.reportAd),
    apply: call((all) => all.apply),
    withdrawApplication: call((all) => all.withdrawApplication),
    registerNeed: call((all) => all.registerNeed),
    changeNeed: call((all) => all.changeNeed),
    withdrawNeed: call((all) => all.withdrawNeed),
    answerFollowUp: call((all) => all.answerFollowUp),
    askAssistance: call((all) => all.askAssistance),
    submitVacancy: call((all) => all.submitVacancy),
  } satisfies Source;
}
