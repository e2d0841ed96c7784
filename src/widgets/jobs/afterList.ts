/** What a list of jobs that were found does not need: one chunk. */
export { JobView } from './detail/JobView.tsx';
export { Widen } from './filters/Widen.tsx';
export { ListWays } from './ListWays.tsx';
