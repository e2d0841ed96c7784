import type { DroppedRow, UnknownCode } from '../../../domain/cityApi.ts';
import { readRows } from '../../reading/readRows.ts';
import type { OpenSource } from '../source.ts';
import type { Found } from './findPostings.ts';
import { toJob, unknownCodesOf } from './mappers.ts';
import { readFeed } from './readFeed.ts';
import { distinctIds } from './stableId.ts';
import { WirePosting } from './wire.ts';

/** The most unknown codes that are reported. */
const MAX_UNKNOWN = 100;

const accept = 'application/ld+json, application/json, text/html';

/** Opens a feed or page of schema.org ads at one address. */
export const openJobPosting: OpenSource = ({ baseUrl, name }, http) => {
  const publisher = name ?? new URL(baseUrl).hostname;
  return {
    async allJobs(signal) {
      const feed = readFeed(await http.getText(baseUrl, { signal, accept }));
      const unknown = new Map<string, UnknownCode>();
      const tellApart = distinctIds();
      const { records, dropped } = await readRows(
        WirePosting,
        feed.found.map(({ row }) => row),
        (wire) => {
          const job = tellApart(toJob(wire, publisher));
          for (const code of unknownCodesOf(wire)) unknown.set(`${code.field} ${code.code}`, code);
          return job;
        },
        '',
      );
      return {
        value: records,
        sample: feed.sample,
        dropped: [...feed.broken, ...dropped.map((row) => withFeedPath(row, feed.found))],
        unknownCodes: [...unknown.values()].slice(0, MAX_UNKNOWN),
      };
    },
  };
};

/** Replaces the index of a row, as in `[3].title`, by its path in the feed. */
function withFeedPath({ path, reason }: DroppedRow, found: readonly Found[]): DroppedRow {
  const [, index = '', rest = ''] = /^\[(\d+)\](.*)$/.exec(path) ?? [];
  return { path: `${found[Number(index)]?.path ?? ''}${rest}`, reason };
}
