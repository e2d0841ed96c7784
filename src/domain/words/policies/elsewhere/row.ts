import type { Elsewhere } from '../../elsewhere.texts.ts';

/**
 * A matter of another office: its name, where to turn, words that mostly belong to it, and how people say it.
 *
 * With one of the words a document of ours must fit better, because the rest of a query may stand there by chance.
 */
export type Row = readonly [name: string, to: Elsewhere['to'], words: string, said: string];
