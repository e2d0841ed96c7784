import type { Job, JobTag } from '../job.ts';
import type { Need } from '../need.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { understand } from '../words/understand.ts';
import type { JobWords } from './jobWords.ts';
import type { Judgement, ReasonFor } from './match.ts';

/** One wanted work in the resident's own words, and what the words mean. */
interface Wanted {
  readonly said: string;
  readonly texts: readonly string[];
  readonly occupations: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
}

/** How a job answers the wanted work. `undefined` when the need wants no work in particular. */
export type JudgeWork = (job: Job, words: JobWords) => Judgement;

/**
 * Prepares the wanted work for many jobs. Words that mean nothing here are looked for as they are.
 *
 * @param similarWillDo whether similar work is not missed work. By default, it is
 */
export function workOf(need: Need, lexicon: Lexicon, similarWillDo = false): JudgeWork | undefined {
  const wanted = [...new Set(need.wants)].sort().flatMap((said) => read(said, lexicon));
  const tags = new Set(need.wants.flatMap((said) => tagsIn(said, lexicon)));
  if (wanted.length === 0) return undefined;
  return (job, words) => {
    const stated: readonly ReasonFor[] = job.tags
      .filter((tag) => tags.has(tag))
      .map((tag) => ({ code: 'tag', tag }));
    const judged = judge(wanted, words, similarWillDo);
    return { ...judged, reasonsFor: [...(judged.reasonsFor ?? []), ...stated] };
  };
}

function judge(
  wanted: readonly Wanted[],
  { title, lines, occupations }: JobWords,
  similarWillDo: boolean,
): Judgement {
  const titled = wanted.find(({ texts }) => texts.some((text) => title.includes(text)));
  if (titled) return { verdict: 'met', reasonsFor: [{ code: 'titled', said: titled.said }] };
  for (const { said, occupations: same } of wanted) {
    const occupation = firstOf(occupations, same);
    if (occupation) return { verdict: 'met', reasonsFor: [{ code: 'sameWork', said, occupation }] };
  }
  for (const { said, near } of wanted) {
    const occupation = firstOf(occupations, near);
    if (occupation) {
      const verdict = similarWillDo ? 'open' : 'missed';
      return { verdict, against: [{ code: 'nearWork', said, occupation }] };
    }
  }
  const mentioned = wanted.find(({ texts }) =>
    texts.some((text) => text.length > 1 && lines.some((line) => line.includes(text))),
  );
  if (mentioned) return { verdict: 'open', ask: [{ code: 'work', said: mentioned.said }] };
  return {
    verdict: 'missed',
    tooFarOff: true,
    against: [{ code: 'otherWork', said: wanted.map(({ said }) => said) }],
  };
}

const firstOf = (names: ReadonlySet<string>, among: ReadonlySet<string>): string | undefined =>
  [...names].filter((name) => among.has(name)).sort()[0];

function read(given: string, lexicon: Lexicon): readonly Wanted[] {
  const said = given.trim();
  const parts = understand(said, lexicon).filter(({ kind }) => kind === 'occupation' || kind === 'word');
  if (parts.length === 0) return [];
  const named = parts.flatMap((part) => (part.kind === 'occupation' ? part.occupations : []));
  const guessed = named.length > 0 ? [] : parts.flatMap(({ text }) => guess(text, lexicon));
  const occupations = new Set(named);
  const near = [...named, ...guessed].flatMap((name) => lexicon.near.get(name) ?? []);
  return [
    {
      said,
      texts: parts.map(({ text }) => text),
      occupations,
      near: new Set([...near, ...guessed].filter((name) => !occupations.has(name))),
    },
  ];
}

function guess(text: string, lexicon: Lexicon): readonly string[] {
  const meaning = lexicon.meaningLike(text);
  return meaning?.kind === 'occupation' ? meaning.occupations : [];
}

/** What the words ask beside the work, as ads state it: 保姆 住家. */
const tagsIn = (said: string, lexicon: Lexicon): readonly JobTag[] =>
  understand(said, lexicon).flatMap((part) =>
    part.kind === 'condition' ? (part.condition.choices?.tags ?? []) : [],
  );
