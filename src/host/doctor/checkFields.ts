import { parseHost } from '../contract/parseProps.ts';
import { fieldFindings } from './fieldFindings.ts';
import type { Finding } from './finding.ts';

/** Warns of fields that the contract does not have: the plugin ignores them, and most are misspelt. */
export const checkFields = (given: unknown): readonly Finding[] => fieldFindings(parseHost(given).unknown);
