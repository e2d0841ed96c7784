import { clickThrough } from './quickStart.ts';

clickThrough('federation-runtime');
