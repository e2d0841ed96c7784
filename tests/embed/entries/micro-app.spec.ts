import { clickThrough } from './quickStart.ts';

clickThrough('micro-app');
