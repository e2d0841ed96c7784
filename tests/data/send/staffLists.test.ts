// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, createElement, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { useHomeVisits } from '../../../src/data/send/useHomeVisits.ts';
import { useTasks } from '../../../src/data/send/useTasks.ts';
import { type DeskPlace, WorkProvider } from '../../../src/data/WorkProvider.tsx';
import type { CityApi } from '../../../src/domain/cityApi.ts';
import { Failure } from '../../../src/domain/failure.ts';
import type { HomeVisit } from '../../../src/domain/homeVisit.ts';
import type { Remote } from '../../../src/domain/remote.ts';
import type { Task } from '../../../src/domain/task.ts';
import { renderHook } from '../../renderHook.ts';
import { NOW } from '../own/devices.ts';
import { tabOf } from './tab.tsx';

/* The lists of a member of staff, who writes while they are read. */

const task = (id: string, state: Task['state'] = 'asked'): Task => ({
  id,
  state,
  words: '请帮忙',
  askedAt: '2026-11-20T09:00:00+08:00',
  notes: [],
  person: { name: '示例居民', phone: '13800000000' },
});
const visit = (id: string): HomeVisit => ({
  id,
  name: '示例居民',
  street: '公园路',
  reason: '失业登记满六个月',
  dueOn: '2026-11-23',
  state: 'due',
});

const turn = () => act(() => new Promise<void>((done) => setTimeout(done)));

/** A list that is answered when it is told to, each time with the same rows. */
function listOf<T>(value: readonly T[]) {
  const answers: (() => void)[] = [];
  const list = () =>
    new Promise<{ value: readonly T[]; sample: boolean; dropped: [] }>((resolve) => {
      answers.push(() => resolve({ value, sample: true, dropped: [] }));
    });
  return { list, answers };
}

async function desk(calls: Omit<CityApi, 'name'>) {
  const client = new QueryClient();
  const place: DeskPlace = { closed: false };
  const page = await renderHook(
    () => ({ ...useTasks(), ...useHomeVisits() }),
    undefined,
    (child: ReactNode) =>
      createElement(
        QueryClientProvider,
        { client },
        tabOf(
          { name: '示例城市', ...calls },
          NOW,
        )(createElement(WorkProvider, { value: { place, begin() {} }, ...{ children: child } })),
      ),
  );
  /** The states in a list. */
  const states = (which: 'tasks' | 'visits') => {
    const list: Remote<readonly { readonly id: string; readonly state: string }[]> = page.now()[which];
    return list.state === 'ready' ? list.answer.value.map(({ id, state }) => `${id} ${state}`) : undefined;
  };
  return { ...page, place, states };
}
type Desk = Awaited<ReturnType<typeof desk>>;

/** Asks for the lists of the desk once more. */
const readAgain = ({ place }: Desk) => void place.desk?.client.refetchQueries();

describe('the requests for help', () => {
  it('are as the city answered the last step, also when an older list comes after it', async () => {
    const { list, answers } = listOf([task('a'), task('b')]);
    const page = await desk({ listTasks: list, answerTask: async ({ id }) => task(id, 'accepted') });
    await act(async () => answers[0]?.());
    await vi.waitFor(() => expect(page.states('tasks')).toEqual(['a asked', 'b asked']));
    act(() => readAgain(page));
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    await act(async () => page.now().answer('b', 'take', ''));
    await act(async () => answers[1]?.());
    await turn();
    expect(page.states('tasks')).toEqual(['a asked', 'b accepted']);
  });
});

describe('the visits', () => {
  it('are as the city answered the last report, also when an older list comes after it', async () => {
    const { list, answers } = listOf([visit('a'), visit('b')]);
    const reportHomeVisit = vi.fn(async () => ({ ...visit('b'), state: 'met' as const }));
    const page = await desk({ listHomeVisits: list, reportHomeVisit });
    await act(async () => answers[0]?.());
    await vi.waitFor(() => expect(page.states('visits')).toEqual(['a due', 'b due']));
    act(() => readAgain(page));
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    await act(async () => {
      page.now().report({ id: 'b', state: 'met' });
      await page.now().sendNow();
    });
    await act(async () => answers[1]?.());
    await turn();
    expect(page.states('visits')).toEqual(['a due', 'b met']);
  });

  it('are as they were reported while that waits, and as before where the city refuses it', async () => {
    const { list, answers } = listOf([visit('a')]);
    const reportHomeVisit = vi.fn(() => Promise.reject(new Failure('offline')));
    const page = await desk({ listHomeVisits: list, reportHomeVisit });
    await act(async () => answers[0]?.());
    await act(async () => {
      page.now().report({ id: 'a', state: 'missed' });
      await page.now().sendNow();
    });
    await vi.waitFor(() => expect(page.states('visits')).toEqual(['a missed']));
    reportHomeVisit.mockRejectedValue(new Failure('refused'));
    await act(() => page.now().sendNow());
    expect(page.states('visits')).toEqual(['a due']);
    expect(page.now().waiting).toMatchObject([{ refused: { kind: 'refused' } }]);
  });
});
