import { clickThrough } from './quickStart.ts';

clickThrough('es-module');
