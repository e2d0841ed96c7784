/** What needs the rules of the match: one chunk. */
export { Matches } from './Matches.tsx';
export { SortedByMatch } from './SortedByMatch.tsx';
