// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { clear } from 'idb-keyval';
import { act } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useAskAbout } from '../../../src/data/send/useAskAbout.ts';
import { useReportAd } from '../../../src/data/send/useReportAd.ts';
import type { AdReport } from '../../../src/domain/application.ts';
import type { AssistanceDraft } from '../../../src/domain/assistance.ts';
import type { CityApi } from '../../../src/domain/cityApi.ts';
import { Failure, type FailureKind } from '../../../src/domain/failure.ts';
import { renderHook } from '../../renderHook.ts';
import { database, NOW } from '../own/devices.ts';
import { tabOf } from './tab.tsx';

const person = { name: '示例居民', phone: '13800000000' };

beforeEach(() => clear(database()));

/** A city that keeps what it gets once for each request id, and fails as often as it is told, after it has kept it. */
function cityThat(...failures: readonly FailureKind[]) {
  const left = [...failures];
  const reports = new Map<string, AdReport>();
  const asked = new Map<string, AssistanceDraft>();
  function keep<T extends { readonly requestId: string }>(kept: Map<string, T>, sent: T) {
    const kind = left.shift();
    if (kind !== 'refused') kept.set(sent.requestId, sent);
    if (kind) throw new Failure(kind);
  }
  const api: CityApi = {
    name: '示例城市',
    async reportAd(report) {
      keep(reports, report);
      return { id: `r-${reports.size}` };
    },
    async askAssistance(draft) {
      keep(asked, draft);
      return { id: 'a-1', words: draft.words, askedAt: NOW.toISOString(), state: 'asked', notes: [] };
    },
  };
  return { api, reports: () => [...reports.values()], asked: () => [...asked.values()] };
}

describe('a report of an ad', () => {
  const tab = (api: CityApi) => renderHook(() => useReportAd('job-1'), undefined, tabOf(api, NOW));

  it('gets the number of its receipt', async () => {
    const city = cityThat();
    const here = await tab(city.api);
    const outcome = await act(async () => here.now().report?.('fee', '先交 500'));
    expect(outcome).toEqual({ kind: 'sent', answer: { id: 'r-1' } });
    expect(city.reports()).toMatchObject([{ jobId: 'job-1', complaint: 'fee', words: '先交 500' }]);
  });

  it('stays one after a lost answer, with the reason that was sent first', async () => {
    const city = cityThat('offline');
    const here = await tab(city.api);
    expect(await act(async () => here.now().report?.('fee', ''))).toMatchObject({ unknown: true });
    expect(here.now().pending?.('complaint')).toBe('fee');
    expect(await act(async () => here.now().report?.('fake', '改了'))).toMatchObject({ kind: 'sent' });
    expect(city.reports()).toHaveLength(1);
    expect(city.reports()).toMatchObject([{ complaint: 'fee' }]);
  });

  it('stays one from two tabs at the same time', async () => {
    const city = cityThat();
    const [first, second] = [await tab(city.api), await tab(city.api)];
    await act(async () => {
      await Promise.all([first.now().report?.('fee', ''), second.now().report?.('fake', '')]);
    });
    expect(city.reports()).toHaveLength(1);
  });

  it('is not offered by a city that takes none', async () => {
    expect((await tab({ name: '示例城市' })).now().report).toBeUndefined();
  });
});

describe('a question that the station asks', () => {
  const about = '请帮我问岗位“保洁员”';
  const tab = (api: CityApi) => renderHook(() => useAskAbout('job-1', about), undefined, tabOf(api, NOW));

  it('names the job before the words of the resident', async () => {
    const city = cityThat();
    const here = await tab(city.api);
    await act(async () => here.now().ask?.(person, '还招人吗'));
    await act(async () => here.now().ask?.(person, ''));
    expect(city.asked()).toMatchObject([{ person, words: `${about}\n还招人吗` }, { words: about }]);
  });

  it('may be changed after a refusal, and not after a lost answer', async () => {
    const city = cityThat('refused', 'offline');
    const here = await tab(city.api);
    expect(await act(async () => here.now().ask?.(person, '一'))).toMatchObject({ unknown: false });
    expect(here.now().pending).toBeUndefined();
    await act(async () => here.now().ask?.(person, '二'));
    await act(async () => here.now().ask?.(person, '三'));
    expect(city.asked().map(({ words }) => words)).toEqual([`${about}\n二`]);
  });
});
