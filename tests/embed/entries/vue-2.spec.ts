import { clickThrough } from './quickStart.ts';

// Built by webpack 4, so that every host of its time can use the package.
clickThrough('vue-2');
