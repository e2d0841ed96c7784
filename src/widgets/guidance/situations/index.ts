import { forJobSeekers } from './jobSeekers.texts.ts';
import { forOthers } from './others.texts.ts';
import type { Situation, SituationId } from './situation.ts';

/** THE TABLE of paths by situation. Each step opens a real screen; none states an amount, which would grow old. */
export const situations: Readonly<Record<SituationId, Situation>> = { ...forJobSeekers, ...forOthers };
