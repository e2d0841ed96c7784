import type { DroppedRow } from '../../domain/cityApi.ts';

/** The rows that were dropped for the same reason, with one example. */
export interface DroppedGroup {
  readonly reason: string;
  readonly count: number;
  /** JSON path of one row. */
  readonly example: string;
}

/** Groups dropped rows by field and reason, whatever their index. */
export function groupByReason(rows: readonly DroppedRow[]): readonly DroppedGroup[] {
  const groups = new Map<string, DroppedGroup>();
  for (const { path, reason } of rows) {
    const key = `${path.replace(/\[\d+\]/g, '[]')}: ${reason}`;
    const known = groups.get(key);
    groups.set(key, { reason: key, count: (known?.count ?? 0) + 1, example: known?.example ?? path });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}
