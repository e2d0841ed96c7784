import * as z from 'zod/mini';
import { text } from './wireBasics.ts';

/** A hard word of documents, explained in a sentence. */
export const WireTerm = z.object({ term: text, means: text });
