import { createCity } from '../../mocks/city/app.ts';
import policies from '../../mocks/policies/policies.json' with { type: 'json' };
import procedures from '../../mocks/policies/procedures.json' with { type: 'json' };
import { readRows } from '../../src/city/reading/readRows.ts';
import { toJob } from '../../src/city/sources/gateway/mappers.ts';
import { WireJob } from '../../src/city/sources/gateway/wire.ts';
import { indexText, normalise, searchText } from '../../src/domain/searchText.ts';
import { compare } from './compare.ts';
import { measureInteractions } from './interaction.ts';
import { measureJobPools } from './jobPools.ts';
import { measureListMount } from './listMount.ts';
import { measureOddRows } from './oddRows.ts';
import { measureSpeed } from './speed.ts';

/** `npm run bench`: figures, each a ratio of two arms run in turn, with an A/A control. Prints JSON. Needs `npm run build` before. */
const texts = [
  ...policies.map((policy) => policy.summary),
  ...procedures.flatMap((procedure) => procedure.steps),
];
const documents = Array.from({ length: 2000 }, (_, nth) => `${texts[nth % texts.length]}${nth}`);
const words = ['失业金', '社保补贴', '4050', '创业', '12333', '困难人员'];

const index = indexText(documents, (text) => [{ text, weight: 1 }]);
const plain = documents.map(normalise);
const ours = () => words.map((word) => searchText(index, word).length);
const scan = () => words.map((word) => plain.filter((text) => text.includes(word)).length);

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
      'policy search, 2,000 documents: ours ÷ includes scan': await compare(ours, scan),
      'reading 10,000 jobs: validating and mapping ÷ JSON round trip': await compare(read, parse),
      'the longest reading of 20,000 odd characters in one text, ms (goal: 50)': await measureOddRows(),
      ...(await measureJobPools()),
      ...(await measureListMount()),
      ...(await measureInteractions()),
      ...(await measureSpeed()),
    },
    null,
    2,
  ),
);
