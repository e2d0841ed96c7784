import type { Answer, CityCall } from '../../domain/cityApi.ts';
import { JOB_CODE_FIELDS } from '../../domain/knownCodes.ts';
import { readAllJobs } from '../jobs/jobPool.ts';
import type { LazySource } from '../openSources.ts';
import type { Source } from '../sources/source.ts';

/** A call that reads a complete list, and the optional fields of its records. */
export interface ListCall {
  readonly call: CityCall;
  readonly fields: readonly string[];
  run(): Promise<Answer<readonly object[]>>;
}

const jobFields = ['pay', 'tags', 'town', 'address', 'place', ...JOB_CODE_FIELDS, 'postedOn', 'validUntil'];
const detailFields = ['description', 'requirements', 'headCount', 'hours', 'contact', 'url'];
const stationFields = ['address', 'place', 'phone'];
const policyFields = ['docNo', 'publishedOn', 'effectiveFrom', 'effectiveTo', 'level'];
const procedureFields = ['howLong', 'fee', 'phone', 'result'];
const courseFields = ['townCode', 'address', 'start', 'end', 'hours', 'fee', 'left'];
const eventFields = ['townCode', 'address', 'url', 'left'];

/** The public lists that a source answers: those without a login or personal data. */
export function listCalls(source: LazySource, opened: Source): readonly ListCall[] {
  const { listTowns, listStations, listPolicies, listProcedures, listCourses, listEvents } = opened;
  const jobs = source.listsJobs ? [...jobFields, ...detailFields] : jobFields;
  const all: readonly (ListCall | undefined)[] = [
    { call: 'searchJobs', fields: jobs, run: () => readAllJobs(source) },
    listStations && { call: 'listStations', fields: stationFields, run: () => listStations() },
    listTowns && { call: 'listTowns', fields: [], run: () => listTowns() },
    listPolicies && { call: 'listPolicies', fields: policyFields, run: () => listPolicies() },
    listProcedures && { call: 'listProcedures', fields: procedureFields, run: () => listProcedures() },
    listCourses && { call: 'listCourses', fields: courseFields, run: () => listCourses() },
    listEvents && { call: 'listEvents', fields: eventFields, run: () => listEvents() },
  ];
  return all.filter((one) => one !== undefined).filter(({ call }) => source.answers.has(call));
}
