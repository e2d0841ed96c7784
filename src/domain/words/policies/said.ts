import { listed } from '../listed.ts';
import { DISPUTES } from './said/disputes.texts.ts';
import { HELP } from './said/help.texts.ts';
import { INSURANCE } from './said/insurance.texts.ts';
import { STARTING } from './said/learning.texts.ts';
import { AT_WORK } from './said/pay.texts.ts';
import { ROUNDABOUT } from './said/roundabout.texts.ts';
import { SITUATIONS } from './said/situations.texts.ts';
import { STORIES } from './said/stories.texts.ts';
import { OUT_OF_WORK } from './said/work.texts.ts';

const byId = new Map<string, readonly string[]>();
for (const [ids, words] of [
  ...OUT_OF_WORK,
  ...INSURANCE,
  ...AT_WORK,
  ...DISPUTES,
  ...STARTING,
  ...HELP,
  ...SITUATIONS,
  ...ROUNDABOUT,
  ...STORIES,
]) {
  for (const id of listed(ids)) byId.set(id, [...(byId.get(id) ?? []), ...listed(words)]);
}

/** What people say for a policy or a procedure beside what the city knows. By default, nothing. */
export const saidOf = (id: string): readonly string[] => byId.get(id) ?? [];

/** The policies and procedures that there are words for. */
export const knownIds = (): Iterable<string> => byId.keys();
