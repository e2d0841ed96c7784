import { clickThrough } from './quickStart.ts';

clickThrough('plain');
