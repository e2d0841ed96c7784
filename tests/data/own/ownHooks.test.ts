// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, createElement, type ReactNode } from 'react';
import { expect, it } from 'vitest';
import { OwnProvider, useOwn } from '../../../src/data/own/OwnProvider.tsx';
import { useNewMatches } from '../../../src/data/own/useNewMatches.ts';
import { useSavedJobs } from '../../../src/data/own/useSavedJobs.ts';
import { matchJobs } from '../../../src/domain/match/matchJobs.ts';
import type { SavedJob } from '../../../src/domain/savedJob.ts';
import { cityLexicon } from '../../../src/domain/words/cityLexicon.ts';
import { aJob } from '../../builders.ts';
import { renderHook } from '../../renderHook.ts';
import { cityAround } from '../around.tsx';

const inside = (children: ReactNode) => ({ children });
const around = (child: ReactNode) =>
  cityAround({}).around(createElement(OwnProvider, { personal: false, ...inside(child) }));

const saved = (id: string): SavedJob => ({
  id,
  title: '保洁员',
  employer: '示例公司',
  pay: { kind: 'negotiable' },
  savedOn: '2026-11-23',
});

it('saved jobs are listed once each, the newest first, and only the one that is removed goes', async () => {
  const page = await renderHook(() => useSavedJobs(), undefined, around);
  const ids = () => page.now().jobs.map(({ id }) => id);
  expect(ids()).toEqual([]);
  await act(async () => void page.now().remove('a'));
  for (const id of ['a', 'b', 'a', 'c']) await act(async () => void page.now().save(saved(id)));
  expect(ids()).toEqual(['c', 'b', 'a']);
  await act(async () => void page.now().remove('b'));
  expect(ids()).toEqual(['c', 'a']);
});

it('matches are new until they were seen, and a refused order stays refused', async () => {
  const matching = (...ids: string[]) =>
    matchJobs(
      { wants: [], skills: [], employment: [] },
      ids.map((id) => aJob({ id })),
      {
        lexicon: cityLexicon(),
        day: '2026-11-23',
        mode: 'walk',
      },
    );
  const page = await renderHook(() => ({ own: useOwn('matching'), ...useNewMatches() }), undefined, around);
  await act(async () => page.now().saw(matching('a')));
  expect(page.now().own.value).toEqual({ plainOrder: false, seen: ['a'] });
  expect(page.now().count(matching('a', 'b', 'c'))).toBe(2);
  await act(async () => void page.now().own.change(() => ({ plainOrder: true })));
  await act(async () => page.now().saw(matching('a', 'b')));
  expect(page.now().own.value).toEqual({ plainOrder: true, seen: ['a', 'b'] });
  expect(page.now().count(matching('a', 'b'))).toBe(0);
});
