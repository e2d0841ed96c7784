import type { Day } from '../../calendar.ts';
import type { Policy } from '../../policy.ts';
import type { Procedure } from '../../procedure.ts';
import { normalise } from '../../searchText.ts';
import type { Elsewhere } from '../elsewhere.texts.ts';
import { type Searched, searchedPolicy, searchedProcedure } from './documents.ts';
import { MATTERS } from './elsewhere.ts';
import { essenceOf } from './essence.ts';
import type { Places } from './exact.ts';
import { withDigits } from './figures.ts';
import { filterTexts } from './filtered.ts';
import { type Field, indexPieces, type PieceIndex, piecesOfRuns } from './pieceIndex.ts';
import { saidOf } from './said.ts';

/** Policies and procedures, prepared for search. */
export interface PolicyPool {
  readonly policies: readonly Policy[];
  /** The day for which it is prepared. */
  readonly today: Day;
  readonly procedures: readonly Procedure[];
  /** The policies, then the procedures, then the matters of others: as in the index. */
  readonly searched: readonly Searched[];
  readonly matters: readonly Elsewhere[];
  readonly index: PieceIndex;
  /** What the policies say, as it is compared. */
  readonly texts: Places;
  /** How much each policy counts beside others that fit as well. */
  readonly standings: Float64Array;
  /** The place of each policy in the order of ids, by which ties break. */
  readonly turns: Int32Array;
  /** For each procedure, the policies that it belongs to, by their places. */
  readonly policiesOf: readonly (readonly number[])[];
}

const POINTS = { phrase: 3, gain: 2, text: 1 } as const;

/** Prepares policies and procedures once, so that a search only compares. */
export function preparePolicies(
  policies: readonly Policy[],
  procedures: readonly Procedure[],
  today: Day,
  matters: readonly Elsewhere[] = MATTERS,
): PolicyPool {
  const ours = [
    ...policies.map((policy) => searchedPolicy(policy, today, saidOf(policy.id))),
    ...procedures.map((procedure) => searchedProcedure(procedure, saidOf(procedure.id))),
  ];
  const searched = [...ours, ...matters.map(searchedMatter)];
  const place = new Map(policies.map(({ id }, nth) => [id, nth]));
  return {
    policies,
    today,
    procedures,
    searched,
    matters,
    index: indexPieces(searched.length, fieldsOf(searched)),
    texts: [
      filterTexts(ours.slice(0, policies.length).map(({ phrases }) => compared(phrases))),
      filterTexts(ours.slice(0, policies.length).map(({ gain }) => compared(gain))),
      filterTexts(ours.slice(0, policies.length).map(({ text }) => compared(text))),
    ],
    standings: Float64Array.from(policies, (_, nth) => ours[nth]?.standing ?? 1),
    turns: turnsOf(policies.map(({ id }) => id)),
    policiesOf: procedures.map(({ id, policyIds }) => {
      const naming = policies.flatMap(({ procedureIds }, nth) => (procedureIds.includes(id) ? [nth] : []));
      return [...new Set([...policyIds.flatMap((policy) => place.get(policy) ?? []), ...naming])];
    }),
  };
}

function turnsOf(ids: readonly string[]): Int32Array {
  const turns = new Int32Array(ids.length);
  const sorted = [...ids.keys()].sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1));
  for (const [turn, nth] of sorted.entries()) turns[nth] = turn;
  return turns;
}

const searchedMatter = ({ name, said, asked }: Elsewhere): Searched => ({
  id: name,
  phrases: [...said, ...asked],
  gain: [],
  text: [],
  standing: 1,
  speaker: 'any',
});

/** Documents that are called alike share the phrase. */
function fieldsOf(searched: readonly Searched[]): readonly Field[] {
  const owners = new Map<string, number[]>();
  for (const [document, { phrases }] of searched.entries()) {
    for (const phrase of new Set(phrases)) {
      const known = owners.get(phrase);
      if (known) known.push(document);
      else owners.set(phrase, [document]);
    }
  }
  const rest = (texts: readonly string[], document: number, points: number): readonly Field[] =>
    texts.length === 0
      ? []
      : [{ documents: [document], points, isPhrase: false, text: '', pieces: pairsOf(texts.join('\n')) }];
  return [
    ...[...owners].map(([phrase, documents]) => ({
      documents,
      points: POINTS.phrase,
      isPhrase: true,
      text: normalise(phrase),
      pieces: piecesOfPhrase(phrase),
    })),
    ...searched.flatMap(({ gain, text }, document) => [
      ...rest(gain, document, POINTS.gain),
      ...rest(text, document, POINTS.text),
    ]),
  ];
}

const piecesOf = (text: string) => piecesOfRuns(essenceOf(text));
/** A single sign of a long text says nothing. */
const pairsOf = (text: string) => [...piecesOf(text)].filter((piece) => piece.length > 1);

/** Many documents are called alike, and a city is prepared again when one of them changes. */
const piecesByPhrase = new Map<string, ReadonlySet<string>>();

function piecesOfPhrase(phrase: string): ReadonlySet<string> {
  const pieces = piecesByPhrase.get(phrase) ?? piecesOf(phrase);
  piecesByPhrase.set(phrase, pieces);
  return pieces;
}

/** Texts as they are compared, with numbers in signs and in digits. */
function compared(texts: readonly string[]): string {
  const text = texts.map(normalise).join('\n');
  const digits = withDigits(text);
  return text === digits ? text : `${text}\n${digits}`;
}
