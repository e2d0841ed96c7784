import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareVersions, parseVersion } from './version.ts';

/*
 * The changes of each release, for host teams: `.releases/<version>/<name>.md`, one file for each change, so that two
 * branches do not meet in one file. A file begins with the kind of the change: `New: a part 培训 …`.
 */

const KINDS = ['Taken away', 'Changed', 'New', 'Mended'] as const;
type Kind = (typeof KINDS)[number];

export interface Note {
  readonly kind: Kind;
  readonly text: string;
}

export interface Release {
  readonly version: string;
  readonly notes: readonly Note[];
}

/** Reads a note; `file` is for the sentence. @throws when it does not begin with a kind, or says nothing */
export function parseNote(markdown: string, file: string): Note {
  const text = markdown.replaceAll('\r\n', '\n').trim();
  const kind = KINDS.find((one) => text.startsWith(`${one}: `));
  if (kind === undefined) {
    throw new Error(`${file} does not say what kind of change it is. Begin it with ${starts()}.`);
  }
  return { kind, text: text.slice(kind.length + 2).trim() };
}

const starts = () => KINDS.map((kind) => `“${kind}: ”`).join(', ');

/**
 * All releases with notes, the newest first.
 *
 * @param version the version that is released. Newer ones are left out
 * @throws when that version has no note, or a note cannot be read
 */
export function readReleases(folder: string, version: string): readonly Release[] {
  const notesOf = (one: string) =>
    readdirSync(join(folder, one))
      .filter((file) => file.endsWith('.md'))
      .sort()
      .map((file) => parseNote(readFileSync(join(folder, one, file), 'utf8'), `.releases/${one}/${file}`));
  if (!existsSync(join(folder, version)) || notesOf(version).length === 0) {
    throw new Error(
      `Release ${version} has no change note. Write .releases/${version}/<name>.md for host teams: begin it with ${starts()}, then say what changes for them and what to do.`,
    );
  }
  return readdirSync(folder)
    .filter((one) => /^\d/.test(one) && parseVersion(one) && compareVersions(one, version) <= 0)
    .sort((a, b) => compareVersions(b, a))
    .map((one) => ({ version: one, notes: notesOf(one) }));
}

/** CHANGELOG.md: releases, and in each what was taken away first, because it asks something of the reader. */
export function changelog(releases: readonly Release[]): string {
  const parts = releases.map(({ version, notes }) => {
    const groups = KINDS.map((kind) => ({ kind, texts: notes.filter((note) => note.kind === kind) }));
    const lines = groups
      .filter(({ texts }) => texts.length > 0)
      .map(
        ({ kind, texts }) =>
          `### ${kind}\n\n${texts.map(({ text }) => `- ${text.replaceAll('\n', '\n  ')}`).join('\n')}`,
      );
    return [`## ${version}`, ...lines].join('\n\n');
  });
  return `# Changes\n\n${parts.join('\n\n')}\n`;
}
