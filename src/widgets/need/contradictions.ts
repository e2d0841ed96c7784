import { contradictionsIn } from '../../domain/match/contradictions.ts';
import type { Need } from '../../domain/need.ts';
import { cityLexicon } from '../../domain/words/cityLexicon.ts';

/** What in a need contradicts itself. Loaded with the words, which the form needs for nothing else. */
export const contradictionsOf = (need: Need) => contradictionsIn(need, cityLexicon());
