/** Rows that follow each other and say the same. */
export interface Span<Row> {
  /** Of the first and the last of them, from 1. */
  readonly first: number;
  readonly last: number;
  readonly row: Row;
}

/** Joins neighbouring rows that are alike in every field. */
export function spansOf<Row extends object>(rows: readonly Row[]): readonly Span<Row>[] {
  const spans: Span<Row>[] = [];
  for (const [index, row] of rows.entries()) {
    const before = spans.at(-1);
    const same = before && JSON.stringify(before.row) === JSON.stringify(row);
    if (same) spans[spans.length - 1] = { ...before, last: index + 1 };
    else spans.push({ first: index + 1, last: index + 1, row });
  }
  return spans;
}
