import * as z from 'zod/mini';
import { MAX_SEEN } from '../../domain/match/newMatches.ts';

/** What a person chose and saw of the jobs that fit their need. */
export interface OwnMatching {
  /** Whether the person refused the order by match. */
  readonly plainOrder: boolean;
  /** Ids of the jobs that fitted when the person last looked. Absent before they ever looked. */
  readonly seen?: readonly string[];
}

export const ownMatching = z.object({
  plainOrder: z.boolean(),
  seen: z.optional(z.array(z.string().check(z.maxLength(2000))).check(z.maxLength(MAX_SEEN))),
} satisfies { readonly [K in keyof OwnMatching]-?: z.ZodMiniType<OwnMatching[K]> });
