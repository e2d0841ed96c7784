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
  /** The question. Without one, the fact is derived or nobody is asked. */
  readonly ask?: string;
  /** The answers in plain words. By default, yes and no, or the values as they are. */
  readonly answers?: readonly { readonly value: FactValue; readonly text: string }[];
  /** What a number counts: 个月, 元 … */
  readonly unit?: string;
  /** Low income, disability, a past: asked last, never where others can see it. By default, not. */
  readonly sensitive?: boolean;
  /** Only this kind of person can know it. By default, everybody. */
  readonly who?: 'employer';
  /** The question makes no sense where this fails. By default, it always does. */
  readonly when?: Test;
  /** What other facts say of it; then it is not asked. The first that holds counts. By default, they say nothing. */
  readonly follows?: readonly Consequence[];
  /** Id of the procedure that makes it true. By default, nothing that one can do does. */
  readonly byDoing?: string;
}

/** A value that a fact has where a test on other facts holds. */
export interface Consequence {
  readonly when: Test;
  readonly value: FactValue;
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

/** Every fact that a test names. */
export function factsIn(test: Test): readonly string[] {
  if ('fact' in test) return [test.fact];
  return ('all' in test ? test.all : test.any).flatMap(factsIn);
}
