// @vitest-environment happy-dom
import { expect, it, onTestFinished, vi } from 'vitest';
import { DESK_KEYS, openDesk } from '../../../src/data/send/desk.ts';
import { Failure } from '../../../src/domain/failure.ts';
import type { HomeVisitReport } from '../../../src/domain/homeVisit.ts';

const report: HomeVisitReport = { requestId: 'r-1', id: 'v-1', state: 'met' };

/** The desk of a member of staff, whose city cannot be reached. */
function deskOf() {
  const reportHomeVisit = vi.fn(async () => {
    throw new Failure('offline');
  });
  const desk = openDesk({ name: '示例城市', reportHomeVisit });
  desk.client.setQueryData(DESK_KEYS.visits, { value: [{ id: 'v-1', name: '示例居民' }] });
  desk.reports.add(report);
  return { desk, reportHomeVisit };
}

it('a desk that is left forgets its lists and keeps what waits to be sent', async () => {
  const { desk } = deskOf();
  desk.forget();
  expect(desk.client.getQueryCache().getAll()).toEqual([]);
  await desk.reports.flush();
  expect(desk.reports.items()).toMatchObject([{ value: report }]);
  desk.close();
});

it('a desk that is closed forgets all, and sends nothing when the network is back', async () => {
  const { desk, reportHomeVisit } = deskOf();
  await desk.reports.flush();
  desk.close();
  const { length } = reportHomeVisit.mock.calls;
  window.dispatchEvent(new Event('online'));
  await desk.reports.flush();
  expect(desk.reports.items()).toEqual([]);
  expect(desk.client.getQueryCache().getAll()).toEqual([]);
  expect(reportHomeVisit).toHaveBeenCalledTimes(length);
});

it('a desk tries again after a quarter of a minute, and leaves neither timer nor listener behind', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const [added, removed] = [vi.spyOn(window, 'addEventListener'), vi.spyOn(window, 'removeEventListener')];
  onTestFinished(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
  const { desk, reportHomeVisit } = deskOf();
  await desk.reports.flush();
  const { length } = reportHomeVisit.mock.calls;
  await vi.advanceTimersByTimeAsync(14_999);
  expect(reportHomeVisit).toHaveBeenCalledTimes(length);
  await vi.advanceTimersByTimeAsync(1);
  expect(reportHomeVisit).toHaveBeenCalledTimes(length + 1);
  window.dispatchEvent(new Event('online'));
  await desk.reports.flush();
  expect(reportHomeVisit).toHaveBeenCalledTimes(length + 2);
  desk.close();
  expect(vi.getTimerCount()).toBe(0);
  const heard = (spy: typeof added | typeof removed) =>
    new Set(spy.mock.calls.map(([, listener]) => listener));
  expect(heard(removed)).toEqual(heard(added));
});
