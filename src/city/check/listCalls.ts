import type { Day } from '../../domain/calendar.ts';
import type { Answer, CityCall } from '../../domain/cityApi.ts';
import { JOB_CODE_FIELDS } from '../../domain/knownCodes.ts';
import { readAllJobs } from '../jobs/jobPool.ts';
import type { LazySource } from '../openSources.ts';
import type { Source } from '../sources/source.ts';
import { type RulesReport, tryRules } from './policies/tryRules.ts';
import { type SearchReport, trySearch } from './trySearch.ts';

/** A call that reads a complete list, and the optional fields of its records. */
export interface ListCall {
  readonly call: CityCall;
  readonly fields: readonly string[];
  run(): Promise<
    Answer<readonly object[]> & { readonly search?: SearchReport; readonly rules?: RulesReport }
  >;
}

const jobFields = ['pay', 'tags', 'town', 'address', 'place', ...JOB_CODE_FIELDS, 'postedOn', 'validUntil'];
const detailFields = ['description', 'requirements', 'headCount', 'hours', 'contact', 'url'];
const stationFields = ['address', 'place', 'phone'];
const policyFields = ['docNo', 'publishedOn', 'effectiveFrom', 'effectiveTo', 'level'];
const procedureFields = ['howLong', 'fee', 'phone', 'result'];
const courseFields = ['townCode', 'address', 'start', 'end', 'hours', 'fee', 'left'];
const eventFields = ['townCode', 'address', 'url', 'left'];
const homeVisitFields = ['phone', 'townCode', 'address', 'place', 'againOn'];
const taskFields = ['procedureId', 'stationId', 'notes'];

/**
 * The lists that a source answers without a login and without personal data.
 *
 * @param day the day on which rules must hold
 * @param asStaff whether a member of staff is logged in, so that those of the staff are read too
 */
export function listCalls(
  source: LazySource,
  opened: Source,
  { day, asStaff }: { readonly day: Day; readonly asStaff: boolean },
): readonly ListCall[] {
  const { listHomeVisits, listTasks } = opened;
  const { searchJobs } = opened;
  const { listTowns, listStations, listPolicies, readPolicyWords, listProcedures, listCourses, listEvents } =
    opened;
  const jobs = source.listsJobs ? [...jobFields, ...detailFields] : jobFields;
  const all: readonly (ListCall | undefined)[] = [
    {
      call: 'searchJobs',
      fields: jobs,
      run: () => (source.searchesItself && searchJobs ? trySearch(searchJobs) : readAllJobs(source)),
    },
    listStations && { call: 'listStations', fields: stationFields, run: () => listStations() },
    listTowns && { call: 'listTowns', fields: [], run: () => listTowns() },
    listPolicies && {
      call: 'listPolicies',
      fields: policyFields,
      run: () => tryRules(listPolicies, readPolicyWords, day),
    },
    readPolicyWords && {
      call: 'readPolicyWords',
      fields: [],
      run: async () => {
        const { value, ...answer } = await readPolicyWords();
        return { ...answer, value: [...value.facts, ...value.terms] };
      },
    },
    listProcedures && { call: 'listProcedures', fields: procedureFields, run: () => listProcedures() },
    listCourses && { call: 'listCourses', fields: courseFields, run: () => listCourses() },
    listEvents && { call: 'listEvents', fields: eventFields, run: () => listEvents() },
    ...(asStaff
      ? [
          listHomeVisits && {
            call: 'listHomeVisits' as const,
            fields: homeVisitFields,
            run: () => listHomeVisits(),
          },
          listTasks && { call: 'listTasks' as const, fields: taskFields, run: () => listTasks() },
        ]
      : []),
  ];
  return all.filter((one) => one !== undefined).filter(({ call }) => source.answers.has(call));
}
