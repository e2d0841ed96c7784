import { clickThrough } from './quickStart.ts';

clickThrough('vue-3');
