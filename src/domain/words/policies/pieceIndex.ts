/** What texts are compared by: neighbouring signs, and single ones, which say less. */
export interface Field {
  /** The documents that say it, by their places in the list. */
  readonly documents: readonly number[];
  /** How much a hit counts. */
  readonly points: number;
  /** Whether it is compared as a whole too. */
  readonly isPhrase: boolean;
  /** What it says, as it is written. Empty unless it is a phrase. */
  readonly text: string;
  readonly pieces: Iterable<string>;
}

/** The fields of many documents, prepared so that a search looks at those only that share something with the query. */
export interface PieceIndex {
  readonly documents: number;
  readonly fields: readonly Field[];
  /** The number of each piece. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The fields that have the piece of a number: `holders` from `starts` of the number to the next. */
  readonly starts: Int32Array;
  readonly holders: Int32Array;
  /** The documents of each field, as `holders` are of each piece; and how much a hit in it counts. */
  readonly ownerStarts: Int32Array;
  readonly owners: Int32Array;
  readonly points: Uint8Array;
  /** How much a piece says; a rare one says more. */
  readonly weightOf: (piece: string) => number;
  /** The weight of all pieces of each phrase; 0 of other fields. */
  readonly totals: Float64Array;
}

/** What a single sign of a longer word says, beside a pair. */
export const SIGN = 0.25;

/** The pairs of neighbouring signs in runs of signs, and the signs. */
export function piecesOfRuns(runs: readonly (readonly string[])[]): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (const run of runs) {
    let before = '';
    for (const sign of run) {
      pieces.add(sign);
      if (before !== '') pieces.add(`${before} ${sign}`);
      before = sign;
    }
  }
  return pieces;
}

export function indexPieces(documents: number, fields: readonly Field[]): PieceIndex {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const counts: number[] = [];
  const own = fields.map(({ pieces }) => {
    const list: number[] = [];
    for (const piece of pieces) {
      let number = numbers.get(piece);
      if (number === undefined) {
        number = names.length;
        numbers.set(piece, number);
        names.push(piece);
        counts.push(0);
      }
      counts[number] = (counts[number] ?? 0) + 1;
      list.push(number);
    }
    return list;
  });
  const { starts, holders } = turned(own, counts);
  const weights = weightsOf(documents, fields, names, starts, holders);
  return {
    documents,
    fields,
    numbers,
    starts,
    holders,
    ...ownersOf(fields),
    points: Uint8Array.from(fields, ({ points }) => points),
    weightOf(piece) {
      const number = numbers.get(piece);
      return number === undefined ? weigh(piece, 0, documents) : (weights[number] ?? 0);
    },
    totals: Float64Array.from(own, (list, nth) => {
      let total = 0;
      if (fields[nth]?.isPhrase) for (const number of list) total += weights[number] ?? 0;
      return total;
    }),
  };
}

function ownersOf(fields: readonly Field[]) {
  const ownerStarts = new Int32Array(fields.length + 1);
  for (const [nth, { documents }] of fields.entries())
    ownerStarts[nth + 1] = (ownerStarts[nth] ?? 0) + documents.length;
  return { ownerStarts, owners: Int32Array.from(fields.flatMap(({ documents }) => documents)) };
}

/** The fields of each piece, from the pieces of each field. */
function turned(own: readonly (readonly number[])[], counts: readonly number[]) {
  const starts = new Int32Array(counts.length + 1);
  for (const [number, count] of counts.entries()) starts[number + 1] = (starts[number] ?? 0) + count;
  const holders = new Int32Array(starts[counts.length] ?? 0);
  const next = starts.slice();
  for (const [field, list] of own.entries()) {
    for (const number of list) {
      const at = next[number] ?? 0;
      holders[at] = field;
      next[number] = at + 1;
    }
  }
  return { starts, holders };
}

function weightsOf(
  documents: number,
  fields: readonly Field[],
  names: readonly string[],
  starts: Int32Array,
  holders: Int32Array,
): Float64Array {
  const seenFor = new Int32Array(documents).fill(-1);
  return Float64Array.from(names, (piece, number) => {
    let frequency = 0;
    for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at += 1) {
      for (const document of fields[holders[at] ?? 0]?.documents ?? []) {
        if (seenFor[document] === number) continue;
        seenFor[document] = number;
        frequency += 1;
      }
    }
    return weigh(piece, frequency, documents);
  });
}

const weigh = (piece: string, frequency: number, documents: number) =>
  (piece.length === 1 ? SIGN : 1) * Math.log((documents + 1) / (frequency + 0.5));
