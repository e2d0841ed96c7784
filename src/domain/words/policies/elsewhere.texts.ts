import type { Elsewhere } from '../elsewhere.texts.ts';
import { listed } from '../listed.ts';
import { FAMILY } from './elsewhere/family.texts.ts';
import { HEALTH } from './elsewhere/health.texts.ts';
import { HOMES } from './elsewhere/homes.texts.ts';
import { LEARNING } from './elsewhere/learning.texts.ts';
import { MONEY } from './elsewhere/money.texts.ts';
import { PAPERS } from './elsewhere/papers.texts.ts';
import { TOWN } from './elsewhere/town.texts.ts';
import { TRAFFIC } from './elsewhere/traffic.texts.ts';

/** Words of matters that are ours here, though a search of jobs sends them elsewhere. */
export const OURS: readonly string[] = listed('居住证 低保 残疾证 退休 补贴 工伤 失业 法律援助');

/**
 * Matters of other offices, each with where to turn, beside those of the job search.
 *
 * @see the numbers: 12345 政务服务便民热线, 12329 公积金, 12393 医保, 12348 法律, 12333 人社
 */
export const ROWS: readonly (Elsewhere & { readonly words: readonly string[] })[] = [
  ...HOMES,
  ...PAPERS,
  ...LEARNING,
  ...TRAFFIC,
  ...FAMILY,
  ...HEALTH,
  ...MONEY,
  ...TOWN,
].map(([name, to, words, said]) => ({
  name,
  words: listed(words),
  said: listed(said),
  asked: [],
  ...(to && { to }),
}));
