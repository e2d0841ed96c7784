import { arrived, type Facts, type Fetched } from './facts.ts';
import type { Finding } from './finding.ts';
import { HASHED, type LINES, lineFor } from './servingRules.ts';

/** Below this a file gains nothing from being compressed. */
const WORTH_BYTES = 1024;

/** All files of the plugin that were asked for, each once. */
const filesOf = ({ containers, about, pages, release }: Facts): readonly Fetched[] => {
  const asked = [
    ...containers.flatMap(({ manifest, entry, chunks }) => [manifest, entry, ...chunks]),
    about,
    ...pages,
    ...(release?.files ?? []).map(({ fetched }) => fetched),
  ].filter(arrived);
  return [...new Map(asked.map((file) => [file.url, file])).values()];
};

interface Rule {
  readonly code: string;
  readonly line: keyof typeof LINES;
  /** Whether a file breaks it. */
  breaks(file: Fetched): boolean;
  /** What was seen of so many files. */
  seen(count: string, first: string): string;
  readonly todo: string;
}

const rules: readonly Rule[] = [
  {
    code: 'nosniff',
    line: 'nosniff',
    breaks: ({ headers }) => !/nosniff/i.test(headers['x-content-type-options'] ?? ''),
    seen: (count, first) =>
      `${count} have no X-Content-Type-Options: nosniff, such as ${first}: a page in place of a script is run.`,
    todo: 'Send it with every file.',
  },
  {
    code: 'not-compressed',
    line: 'compressed',
    breaks: ({ headers, text, url }) =>
      text.length > WORTH_BYTES &&
      /\.(js|json|html)$/.test(url) &&
      !/br|gzip|zstd/.test(headers['content-encoding'] ?? ''),
    seen: (count, first) =>
      `${count} come as they are, such as ${first}: phones load three to four times as much.`,
    todo: 'Send the .br or .gz beside each file of a release, or compress.',
  },
  {
    code: 'charset',
    line: 'charset',
    breaks: ({ headers, text, url }) =>
      /\.(js|html)$/.test(url) &&
      /[^\0-\x7F]/.test(text) &&
      !/charset=["']?utf-?8/i.test(headers['content-type'] ?? ''),
    seen: (count, first) =>
      `${count} do not say that they are UTF-8, such as ${first}: in a page in GBK their Chinese becomes other signs.`,
    todo: 'Say the charset.',
  },
  {
    code: 'redirects',
    line: 'address',
    breaks: ({ redirected }) => redirected === true,
    seen: (count, first) =>
      `${count} lead elsewhere by a redirect, such as ${first}: each costs a phone a round trip.`,
    todo: 'Give hosts the address at the end of the redirects, and serve under the name that they use.',
  },
];

/** Checks what all files of the plugin must have in common. */
export function checkServing(facts: Facts): readonly Finding[] {
  const files = filesOf(facts);
  if (files.length === 0) return [];
  const findings = [
    ...rules.flatMap(({ code, line, breaks, seen, todo }): readonly Finding[] => {
      const [first, ...others] = files.filter(breaks);
      if (first === undefined) return [];
      const count = `${others.length + 1} of ${files.length} files`;
      return [{ level: 'warn', code, seen: seen(count, first.url), todo: `${todo} ${lineFor(line)}` }];
    }),
    ...checkProbes(facts),
  ];
  return findings.length > 0
    ? findings
    : [{ level: 'ok', code: 'serving', seen: `${files.length} files are served by the rules.` }];
}

/** Checks what the server says to what is not there, to a folder, and to a part of a file. */
function checkProbes({ probes: { absent, folder, part } }: Facts): readonly Finding[] {
  const findings: Finding[] = [];
  if (arrived(absent)) {
    findings.push({
      level: 'warn',
      code: 'absent-answered',
      seen: `${absent.url}, which is no file, is answered with ${absent.status}.`,
      todo: `Answer a file that is not there with 404. ${lineFor('missing')}`,
    });
  } else if (
    HASHED.test(absent.url) &&
    /immutable|max-age=[1-9]/.test(absent.headers['cache-control'] ?? '')
  ) {
    findings.push({
      level: 'warn',
      code: 'absent-kept',
      seen: `That a file is missing is kept: Cache-Control: ${absent.headers['cache-control']}.`,
      todo: `Let no cache keep a 404. ${lineFor('missingCache')}`,
    });
  }
  if (arrived(folder) && folder.text.includes('remoteEntry.js')) {
    findings.push({
      level: 'warn',
      code: 'listing',
      seen: `${folder.url} lists its files.`,
      todo: `Do not list folders. ${lineFor('listing')}`,
    });
  }
  if (part !== undefined && part.status === 206 && part.text.length > 1) {
    findings.push({
      level: 'warn',
      code: 'range',
      seen: `${part.url} was asked for one byte and sent ${part.text.length}.`,
      todo: 'Let the server answer ranges itself, without a proxy that changes what it sends.',
    });
  }
  return findings;
}
