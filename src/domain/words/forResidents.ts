/** What the screens need of the words: they load this with the search by words. */
export { explain } from './explain.ts';
export { suggest } from './suggest.ts';
export { without } from './understand.ts';
