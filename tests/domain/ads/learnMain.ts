import { writeFileSync } from 'node:fs';
import { learnAds } from './learn.ts';
import { LEARNED, LEARNED_FROM, learnedFrom } from './learnedFrom.ts';
import { lessons } from './lessons.ts';

/* `npm run learn:ads`: writes what is learned of ads, one line for each code, and of what it was learned. */
const lines = Object.entries(learnAds(lessons)).map(
  ([code, table]) => `  ${JSON.stringify(code)}: ${JSON.stringify(table)}`,
);
writeFileSync(LEARNED, `{\n${lines.join(',\n')}\n}\n`);
writeFileSync(LEARNED_FROM, `${JSON.stringify(learnedFrom())}\n`);
