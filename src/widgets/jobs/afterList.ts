/** What a list of jobs that were found does not need: one chunk. */
export { JobView } from './JobView.tsx';
export { Widen } from './Widen.tsx';
