import { makes, type Operation, reads } from './operation.ts';
import * as staff from './wireStaff.ts';
import { WireBooking, WireRegisteredNeed } from './wireVisits.ts';

type StaffCall =
  | 'listHomeVisits'
  | 'reportHomeVisit'
  | 'listTasks'
  | 'answerTask'
  | 'registerNeedFor'
  | 'bookFor';

/** The calls of the station's staff. */
export const staffOperations: Readonly<Record<StaffCall, Operation>> = {
  listHomeVisits: {
    ...reads('Visits at home that are due, and what became of them.', '/staff/visits', staff.WireHomeVisit),
    staff: true,
  },
  reportHomeVisit: {
    summary: 'Reports what became of a visit.',
    route: 'put /staff/visits/{id}/state',
    request: staff.WireHomeVisitReport,
    shape: 'record',
    record: staff.WireHomeVisit,
    staff: true,
  },
  listTasks: {
    ...reads('Requests for assistance of all residents.', '/staff/assistance', staff.WireTask),
    staff: true,
  },
  answerTask: {
    summary: 'Takes a request for assistance, adds a note, or finishes it. The resident reads the words.',
    route: 'post /staff/assistance/{id}/answers',
    request: staff.WireTaskAnswer,
    shape: 'record',
    record: staff.WireTask,
    conflict: 'TakenByOther',
    staff: true,
  },
  registerNeedFor: {
    ...makes(
      'Registers the need of a resident who has agreed.',
      '/staff/needs',
      staff.WireNeedFor,
      WireRegisteredNeed,
    ),
    staff: true,
  },
  bookFor: {
    ...makes('Books for a resident who has agreed.', '/staff/bookings', staff.WireBookingFor, WireBooking),
    conflict: 'SlotTaken',
    staff: true,
  },
};
