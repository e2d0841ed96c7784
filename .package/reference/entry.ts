/** What a host team should know of a code: when it comes, and what to do then. */
export interface Words {
  readonly when: string;
  readonly todo: string;
}

export interface Entry {
  readonly en: Words;
  readonly zh: Words;
}

export type Language = keyof Entry;

export const LANGUAGES = ['en', 'zh'] as const satisfies readonly Language[];
