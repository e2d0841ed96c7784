import { isPage } from './checkFiles.ts';
import { arrived, type Facts, jsonOf } from './facts.ts';
import type { Finding } from './finding.ts';
import { lineFor } from './servingRules.ts';

/**
 * Checks the pages for hosts without module federation, all of which must be deployed or none, and
 * `frame-origins.json`.
 */
export function checkPages({ pages, frameOrigins, page, origin }: Facts): readonly Finding[] {
  const there = pages.filter(arrived);
  if (there.length === 0) return [];
  const missing = pages
    .filter((one) => !there.includes(one))
    .map(
      ({ url, status, error }): Finding => ({
        level: 'error',
        code: 'file-missing',
        seen: `${url}: ${status ?? error}.`,
        todo: `Deploy all of dist/, folders included, and keep the files of the last two releases. ${lineFor('missing')}`,
      }),
    );
  // A page in its place is what the server answers to every file that is not there.
  const isThere = arrived(frameOrigins) && !isPage(frameOrigins);
  return isThere ? [...missing, ...checkList(jsonOf(frameOrigins), page && origin)] : missing;
}

function checkList(list: unknown, origin: string | undefined): readonly Finding[] {
  const file = 'frame-origins.json';
  if (!Array.isArray(list) || !list.every(isOrigin)) {
    return [
      {
        level: 'error',
        code: 'frame-origins',
        seen: `${file} is no list of origins: ${JSON.stringify(list)?.slice(0, 120) ?? 'no JSON'}.`,
        todo: 'Write ["https://host.example"]: with the scheme, without a path and without a slash at the end.',
      },
    ];
  }
  if (origin === undefined || list.includes(origin)) return [];
  return [
    {
      level: 'ok',
      code: 'frame-origin',
      seen: `${file} does not name ${origin}: frame.html will not answer it.`,
      todo: `Add "${origin}" to it, if you embed by iframe.`,
    },
  ];
}

const isOrigin = (value: unknown) =>
  typeof value === 'string' && URL.canParse(value) && new URL(value).origin === value;
