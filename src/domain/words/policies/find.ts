/** What a screen needs to search policies and procedures: one chunk, with all the words. */
export { preparePolicies } from './prepare.ts';
export { searchPolicies } from './searchPolicies.ts';
export { situationIn } from './situation.ts';
