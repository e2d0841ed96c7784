export type FactValue = string | number | boolean;

/** What a person has answered. A fact that is absent is unknown, which is never the same as false. */
export type Facts = Readonly<Record<string, FactValue | undefined>>;

/** A word of the vocabulary in which conditions are written. */
export interface FactDefinition {
  readonly fact: string;
  readonly label: string;
  readonly type: 'bool' | 'number' | 'enum' | 'date';
  readonly values?: readonly FactValue[];
  /** The least number that makes sense. */
  readonly min?: number;
  /** The question. Without one, only employers are asked, or the fact is derived. */
  readonly ask?: string;
}

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in';

/** A test on facts. */
export type Test =
  | { readonly fact: string; readonly op: Comparison; readonly value: FactValue | readonly FactValue[] }
  | { readonly all: readonly Test[] }
  | { readonly any: readonly Test[] };

export interface RuleCondition {
  readonly text: string;
  readonly clause?: string;
  /** Absent when only a person can judge the condition. */
  readonly test?: Test;
  /** Someone who fails the condition may still be let through, so a failure decides nothing. */
  readonly waivable: boolean;
  /** A failure decides nothing where this holds. */
  readonly undecidedIf?: Test;
}
