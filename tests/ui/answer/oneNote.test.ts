import { createElement, Fragment, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { DroppedRow } from '../../../src/domain/cityApi.ts';
import type { Remote } from '../../../src/domain/remote.ts';
import { QueryView } from '../../../src/ui/answer/QueryView.tsx';
import { answerTexts } from '../../../src/ui/answer/texts.ts';

const answered = (dropped: number): Remote<string> => ({
  state: 'ready',
  answer: {
    value: '',
    sample: false,
    dropped: Array.from(
      { length: dropped },
      (_, nth): DroppedRow => ({ path: `items[${nth}]`, reason: 'no title' }),
    ),
  },
});

const view = (dropped: number, children: ReactNode) => {
  const props = { of: answered(dropped), children: () => children };
  return createElement(QueryView<string>, props);
};

/** A view around two others, which lose so many rows. */
const page = (outer: number, first: number, second: number) =>
  renderToStaticMarkup(view(outer, createElement(Fragment, null, view(first, null), view(second, null))));
const notes = (text: string) => text.split('内容不完整').length - 1;

it('a page says once that something was left out, however many lists inside of it lost rows', () => {
  expect(page(3, 2, 3)).toContain(answerTexts.dropped(3));
  expect(notes(page(3, 2, 3))).toBe(1);
});

it('a list that lost rows inside of one that lost none says so', () => {
  expect(notes(page(0, 2, 0))).toBe(1);
  expect(notes(page(0, 0, 0))).toBe(0);
});
