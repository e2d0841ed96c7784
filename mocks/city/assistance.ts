import type { Assistance } from '../../src/domain/assistance.ts';
import type { City } from './city.ts';
import { Problem } from './problem.ts';
import { sampleTasks } from './seed/tasks.ts';
import type { CityState } from './state.ts';

type Asked = CityState['assistance'][number];
type Answered = Pick<Assistance, 'state' | 'notes'>;

/** Milliseconds until the made-up station answers a request for assistance, where no member of staff does. */
const READ_AFTER_MS = 120_000;
/** Milliseconds until the made-up station has done it, or says why it cannot. */
const SETTLED_AFTER_MS = 600_000;
const ACCEPTED = '示例站点已收到，工作人员会在一个工作日内与您联系。（示例数据）';
const DONE = '已经陪您办完了。（示例数据）';
const DECLINED = '这件事示例站点办不了，请打 12333 问哪里能办。（示例数据）';

/** The requests for assistance of all visitors, and those that are made up. */
export const allAsked = ({ now, state }: City): readonly Asked[] => [
  ...sampleTasks(now()),
  ...state.assistance,
];

/** @throws {Problem} 404 when there is no such request */
export function askedWith(city: City, id: string): Asked {
  const row = allAsked(city).find((one) => one.id === id);
  if (!row) throw new Problem(404, 'no such request for assistance');
  return row;
}

/** What became of a request: what the staff did with it, else what the made-up station answers in time. */
export function answerTo({ now, state }: City, { id, askedAt, asked }: Asked): Answered {
  const worked = state.taskWork.find((one) => one.id === id);
  if (worked) return { state: worked.state, notes: worked.notes };
  if (!state.assistance.some((one) => one.id === id)) return { state: 'asked', notes: [] };
  const age = now().getTime() - Date.parse(askedAt);
  if (age < READ_AFTER_MS) return { state: 'asked', notes: [] };
  if (age < SETTLED_AFTER_MS) return { state: 'accepted', notes: [ACCEPTED] };
  // It only does what is one of the city's procedures.
  return asked.procedure === undefined
    ? { state: 'declined', notes: [ACCEPTED, DECLINED] }
    : { state: 'done', notes: [ACCEPTED, DONE] };
}
