import type { OpenSource } from './source.ts';

/** THE LIST: every kind of source that a city can be made of. A new kind is one folder and one line here. */
export const sources = {
  gateway: () => import('./gateway/index.ts').then((module) => module.openGateway),
} satisfies Record<string, () => Promise<OpenSource>>;

export type SourceKind = keyof typeof sources;

export const isSourceKind = (kind: string): kind is SourceKind => Object.hasOwn(sources, kind);
