import { clickThrough } from './quickStart.ts';

clickThrough('script-tag');
