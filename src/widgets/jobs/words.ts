/** What the screen needs to understand words: one chunk, together with the search by words. */
export { explain } from '../../domain/words/explain.ts';
export { suggest } from '../../domain/words/suggest.ts';
export { without } from '../../domain/words/understand.ts';
export { Understood } from './Understood.tsx';
