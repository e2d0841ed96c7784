import { createCity } from '../../mocks/city/app.ts';
import { readRows } from '../../src/city/reading/readRows.ts';
import { toJob } from '../../src/city/sources/gateway/mappers.ts';
import { WireJob } from '../../src/city/sources/gateway/wire.ts';
import { compare } from './compare.ts';
import { measureInteractions } from './interaction.ts';
import { measureJobPools } from './jobPools.ts';
import { measureListMount } from './listMount.ts';
import { measureOddRows } from './oddRows.ts';
import { measurePolicySearch } from './policySearch.ts';
import { measureScale } from './scale.ts';
import { measureSpeed } from './speed.ts';

/** `npm run bench`: figures, each a ratio of two arms run in turn, with an A/A control. Prints JSON. Needs `npm run build` before. */
const city = createCity({ now: () => new Date('2026-11-23T09:20:00+08:00'), jobCount: 10_000 });
const rows: unknown[] = [];
for (let page = 1; page <= 100; page += 1) {
  const answer = await city.request(`/api/jobs?page=${page}&pageSize=100`);
  rows.push(...(await answer.json()).items);
}
const read = () => readRows(WireJob, rows, toJob);
const parse = async () => JSON.parse(JSON.stringify(rows));

console.log(
  JSON.stringify(
    {
      ...(await measurePolicySearch()),
      'reading 10,000 jobs: validating and mapping ÷ JSON round trip': await compare(read, parse),
      'the longest reading of 20,000 odd characters in one text, ms (goal: 50)': await measureOddRows(),
      ...(await measureJobPools()),
      ...(await measureScale()),
      ...(await measureListMount()),
      ...(await measureInteractions()),
      ...(await measureSpeed()),
    },
    null,
    2,
  ),
);
