import type { SoundsOf } from '../nearSounds.ts';
import { askedOf } from './asked.ts';
import { essenceOf } from './essence.ts';
import { heardReadings } from './heard.ts';
import type { PieceIndex } from './pieceIndex.ts';
import type { Asked } from './score.ts';

/** What a query may mean: as it is typed, and as it sounds. */
export function readingsOf(
  index: PieceIndex,
  query: string,
  soundsOf?: SoundsOf,
): readonly (readonly Asked[])[] {
  const runs = essenceOf(query);
  const typed = askedOf(index, runs);
  return soundsOf ? [typed, ...heardReadings(index, runs, soundsOf)] : [typed];
}
