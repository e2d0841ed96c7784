import { describe, expect, it, vi } from 'vitest';
import { openOutbox } from '../../../src/data/send/outbox.ts';
import { Failure } from '../../../src/domain/failure.ts';

interface Report {
  readonly id: string;
  readonly requestId: string;
  readonly state: string;
}
const report = (id: string, state = 'met'): Report => ({ id, requestId: `${id} ${state}`, state });

/** An outbox above a line that is up or down. */
function outboxOn(line: { failure?: Failure }) {
  const sent: Report[] = [];
  const tries: (() => void)[] = [];
  let stopped = 0;
  const outbox = openOutbox<Report>({
    async send(value) {
      if (line.failure) throw line.failure;
      sent.push(value);
    },
    whenWorthTrying(run) {
      tries.push(run);
      return () => {
        stopped += 1;
      };
    },
  });
  return { outbox, sent, tries, stopped: () => stopped };
}
const ids = (outbox: ReturnType<typeof outboxOn>['outbox']) => outbox.items().map(({ value }) => value.id);

describe('what waits to be sent', () => {
  it('takes nothing more once it is closed', async () => {
    const { outbox, sent } = outboxOn({});
    outbox.close();
    outbox.add(report('a'));
    await outbox.flush();
    expect([ids(outbox), sent]).toEqual([[], []]);
  });

  it('is gone when it is closed while something is on its way', async () => {
    let fail = (_: unknown) => {};
    const waits: (() => void)[] = [];
    const outbox = openOutbox<Report>({
      send: () =>
        new Promise((_, reject) => {
          fail = reject;
        }),
      whenWorthTrying(run) {
        waits.push(run);
        return () => {};
      },
    });
    outbox.add(report('a'));
    outbox.close();
    fail(new Failure('offline'));
    await outbox.flush();
    expect([ids(outbox), waits]).toEqual([[], []]);
  });

  it('stays when it was changed while the older value was on its way', async () => {
    const sent: string[] = [];
    const arrived: (() => void)[] = [];
    const outbox = openOutbox<Report>({
      send({ state }) {
        sent.push(state);
        return new Promise<void>((resolve) => arrived.push(resolve));
      },
      whenWorthTrying: () => () => {},
    });
    outbox.add(report('a', 'missed'));
    outbox.add(report('a', 'met'));
    arrived[0]?.();
    await vi.waitFor(() => expect(sent).toEqual(['missed', 'met']));
    expect(ids(outbox)).toEqual(['a']);
    arrived[1]?.();
    await outbox.flush();
    expect(outbox.items()).toEqual([]);
  });

  it('is counted while the city cannot be reached, and sent in its order when it is back', async () => {
    const line = { failure: new Failure('offline') };
    const { outbox, sent, tries } = outboxOn(line);
    outbox.add(report('a'));
    outbox.add(report('b'));
    await outbox.flush();
    expect(ids(outbox)).toEqual(['a', 'b']);
    expect(sent).toEqual([]);
    Reflect.deleteProperty(line, 'failure');
    tries.at(-1)?.();
    await outbox.flush();
    expect(sent.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(outbox.items()).toEqual([]);
  });

  it('waits no longer once it is sent by hand, and waits anew when that fails too', async () => {
    const { outbox, tries, stopped } = outboxOn({ failure: new Failure('offline') });
    outbox.add(report('a'));
    await outbox.flush();
    expect([tries.length, stopped()]).toEqual([1, 0]);
    await outbox.flush();
    expect([tries.length, stopped()]).toEqual([2, 1]);
  });

  it('keeps its request id over all tries, so that the city takes it once', async () => {
    const asked: string[] = [];
    let lost = 3;
    const outbox = openOutbox<Report>({
      async send({ requestId }) {
        asked.push(requestId);
        if (lost-- > 0) throw new Failure('timeout');
      },
      whenWorthTrying: () => () => {},
    });
    outbox.add(report('a'));
    for (let nth = 0; nth < 4; nth += 1) await outbox.flush();
    expect(asked).toEqual(['a met', 'a met', 'a met', 'a met']);
    expect(outbox.items()).toEqual([]);
  });

  it('is replaced by a newer value of the same id', async () => {
    const line = { failure: new Failure('offline') };
    const { outbox, sent } = outboxOn(line);
    outbox.add(report('a', 'met'));
    outbox.add(report('a', 'missed'));
    await outbox.flush();
    Reflect.deleteProperty(line, 'failure');
    await outbox.flush();
    expect(sent.map(({ state }) => state)).toEqual(['missed']);
  });

  it('waits for a login, and holds back nothing else when the city refuses one', async () => {
    const { outbox, sent } = outboxOn({ failure: new Failure('unauthorized') });
    outbox.add(report('a'));
    await outbox.flush();
    expect(outbox.items()[0]?.refused).toBeUndefined();
    expect(sent).toEqual([]);

    const refusals: Report[] = [];
    const other = openOutbox<Report>({
      async send(value) {
        if (value.id === 'bad') throw new Failure('missing');
        refusals.push(value);
      },
      whenWorthTrying: () => () => {},
    });
    other.add(report('bad'));
    other.add(report('good'));
    await other.flush();
    expect(refusals.map(({ id }) => id)).toEqual(['good']);
    expect(other.items().map(({ refused }) => refused?.kind)).toEqual(['missing']);
    other.drop('bad');
    expect(other.items()).toEqual([]);
  });

  it('is gone when the login changes, and no timer stays', async () => {
    const { outbox, sent, stopped } = outboxOn({ failure: new Failure('offline') });
    outbox.add(report('a'));
    await outbox.flush();
    outbox.close();
    expect(outbox.items()).toEqual([]);
    expect(stopped()).toBeGreaterThan(0);
    outbox.add(report('b'));
    await outbox.flush();
    expect(sent).toEqual([]);
  });
});
