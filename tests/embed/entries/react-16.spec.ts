import { clickThrough } from './quickStart.ts';

clickThrough('react-16');
