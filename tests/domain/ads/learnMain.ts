import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learnAds } from './learn.ts';
import { lessons } from './lessons.ts';

/* `npm run learn:ads`: writes what is learned of ads, one line for each code. */
const lines = Object.entries(learnAds(lessons)).map(
  ([code, table]) => `  ${JSON.stringify(code)}: ${JSON.stringify(table)}`,
);
const file = join(import.meta.dirname, '../../../src/domain/ads/learned.json');
writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
