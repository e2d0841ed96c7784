import { isPage, wrong } from './checkFiles.ts';
import { arrived, type Facts, type Fetched } from './facts.ts';
import type { Finding } from './finding.ts';
import { HASHED, lineFor } from './servingRules.ts';

/** Checks a deployed release file by file: `SHA256SUMS` says which files it has, and what is in them. */
export function checkRelease({ release, containers, about }: Facts): readonly Finding[] {
  if (release === undefined) return [];
  const { sums, files } = release;
  if (files.length === 0) {
    return [
      {
        level: 'error',
        code: 'file-wrong',
        seen: `${sums.url} is no list of checksums.`,
        todo: `Deploy the folder that npm run release makes, as it is. ${lineFor('missing')}`,
      },
    ];
  }
  // Of these the other checks have told already.
  const told = new Set(
    [...containers.flatMap(({ manifest, entry, chunks }) => [manifest, entry, ...chunks]), about]
      .filter((file) => !arrived(file) || isPage(file))
      .map(({ url }) => url),
  );
  const findings = files.flatMap(({ fetched, sum }) =>
    told.has(fetched.url) ? [] : checkFile(fetched, sum),
  );
  return findings.length > 0
    ? findings
    : [{ level: 'ok', code: 'release', seen: `All ${files.length} files are those of the release.` }];
}

function checkFile(file: Fetched, sum: string): readonly Finding[] {
  const { url, status, error } = file;
  if (!arrived(file)) {
    return [
      {
        level: 'error',
        code: 'file-missing',
        seen: `${url}: ${status ?? error}.`,
        todo: `Deploy all files of the release. ${lineFor('missing')}`,
      },
    ];
  }
  if (file.sum === sum) return [];
  if (isPage(file)) return [wrong(file)];
  return [
    HASHED.test(url)
      ? {
          level: 'error',
          code: 'file-changed',
          seen: `${url} is not what was released: something on the way changes it, or an upload was cut off.`,
          todo: `Deploy it again, and let no proxy or CDN rewrite scripts. ${lineFor('compressed')}`,
        }
      : {
          level: 'error',
          code: 'file-stale',
          seen: `${url} is of another release than SHA256SUMS: a cache keeps it, or only a part was deployed.`,
          todo: `Deploy the release as a whole, clear it from the CDN, and let it be asked for anew. ${lineFor('caching')}`,
        },
  ];
}
