import type { FactDefinition } from './eligibility/condition.ts';

/** A hard word of documents, explained. */
export interface Term {
  readonly term: string;
  readonly means: string;
}

/** The words of a city's policies: the facts that their conditions name, and hard terms. */
export interface PolicyWords {
  readonly facts: readonly FactDefinition[];
  readonly terms: readonly Term[];
}
