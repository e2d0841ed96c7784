import { clickThrough } from './quickStart.ts';

clickThrough('wujie');
