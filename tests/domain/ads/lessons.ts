import { type Said, sentences } from './adSentences.ts';
import { wordings } from './adWordings.ts';
import { heard } from './heard.ts';
import { ways } from './ways.ts';
import { wholeAds } from './wholeAds.ts';

/** All labelled sentences and ads that the weights of `src/domain/ads/learned.json` are learned from. */
export const lessons: readonly Said[] = [...sentences, ...wordings, ...heard, ...ways, ...wholeAds];
