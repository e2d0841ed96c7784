// @vitest-environment happy-dom
import { describe, expect, it, onTestFinished } from 'vitest';
import type { PluginProblem } from '../../../src/host/contract/types.ts';
import {
  allOf,
  beaconSink,
  openTelemetrySink,
  type Sink,
  sentrySink,
} from '../../../src/host/package/sinks.ts';

const SECRET = '13800000000';
const problem: PluginProblem = {
  code: 'callback-failed',
  version: '1.2.3',
  step: 'getToken',
  cause: new TypeError(`no ${SECRET}`),
};

describe('the sink to an address of the host', () => {
  function opened(together?: number) {
    const sent: { url: string; events: object[]; problems: object[] }[] = [];
    const sink = beaconSink({
      url: '/usage',
      together,
      send: (url, body) => {
        sent.push({ url, ...JSON.parse(body) });
        return true;
      },
    });
    onTestFinished(() => sink.close());
    return { sink, sent };
  }
  function hide() {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    onTestFinished(() => {
      Reflect.deleteProperty(document, 'visibilityState');
    });
    document.dispatchEvent(new Event('visibilitychange'));
  }

  it('sends together, and the rest when the page is hidden', () => {
    const { sink, sent } = opened(2);
    for (const screen of ['home', 'jobs', 'job'] as const) sink.track({ type: 'shown', screen });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(sent.map(({ url, events }) => [url, events.length])).toEqual([['/usage', 2]]);
    hide();
    expect(sent[1]?.events).toEqual([{ type: 'shown', screen: 'job' }]);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(sent).toHaveLength(2);
  });

  it('sends of a problem what kind it is, and no text of its cause', () => {
    const { sink, sent } = opened();
    sink.report(problem);
    sink.report({
      ...problem,
      code: 'rows-dropped',
      step: 'searchJobs',
      cause: [{ path: '[0]', reason: SECRET }],
    });
    sink.close();
    expect(sent[0]?.problems).toEqual([
      { code: 'callback-failed', version: '1.2.3', step: 'getToken', cause: 'TypeError' },
      { code: 'rows-dropped', version: '1.2.3', step: 'searchJobs', count: 1 },
    ]);
    expect(JSON.stringify(sent)).not.toContain(SECRET);
    sink.track({ type: 'finished' });
    hide();
    expect(sent).toHaveLength(1);
  });
});

it('Sentry gets problems by code and step, and events as breadcrumbs', () => {
  const said: unknown[] = [];
  const sink = sentrySink({
    captureMessage: (message, context) => said.push([message, context]),
    addBreadcrumb: (crumb) => said.push(crumb),
  });
  sink.track({ type: 'opened', kind: 'job', id: 'job-1' });
  sink.report(problem);
  sink.report({ ...problem, code: 'codes-unknown' });
  expect(said).toEqual([
    { category: 'service-circle', message: 'opened', data: { kind: 'job', id: 'job-1' } },
    [
      'service-circle: callback-failed',
      expect.objectContaining({
        level: 'warning',
        fingerprint: ['service-circle', 'callback-failed', 'getToken'],
      }),
    ],
    ['service-circle: codes-unknown', expect.objectContaining({ level: 'info' })],
  ]);
  expect(JSON.stringify(said)).not.toContain(SECRET);
});

it('OpenTelemetry counts by kind, without ids, and records vitals', () => {
  const counted: string[] = [];
  const note = (name: string) => (value: number, attributes: Record<string, string>) =>
    counted.push(`${name} ${value} ${Object.values(attributes).join(' ')}`);
  const sink = openTelemetrySink({
    createCounter: (name) => ({ add: note(name) }),
    createHistogram: (name) => ({ record: note(name) }),
  });
  sink.track({ type: 'opened', kind: 'job', id: 'job-1' });
  sink.track({ type: 'located', ok: false });
  sink.track({ type: 'finished' });
  sink.track({ type: 'vital', name: 'INP', value: 80, rating: 'good', screen: 'jobs' });
  sink.report(problem);
  expect(counted).toEqual([
    'service_circle.events 1 opened job',
    'service_circle.events 1 located false',
    'service_circle.events 1 finished ',
    'service_circle.vitals 80 INP good jobs',
    'service_circle.problems 1 callback-failed getToken 1.2.3',
  ]);
});

it('each sink tells the beginning of an outage from its end, without its reason', () => {
  const sent: string[] = [];
  const beacon = beaconSink({ url: '/usage', send: (_, body) => sent.push(body) > 0 });
  const sentry: object[] = [];
  const counted: (string | undefined)[] = [];
  const counter = { add: (_: number, { outage }: Record<string, string>) => counted.push(outage) };
  const sink = allOf(
    beacon,
    sentrySink({ captureMessage: (_, context) => sentry.push(context), addBreadcrumb: () => {} }),
    openTelemetrySink({ createCounter: () => counter, createHistogram: () => ({ record: () => {} }) }),
  );
  const outage = { ...problem, code: 'city-unavailable', step: 'https://city.example' } as const;
  sink.report({ ...outage, cause: { kind: 'malformed', reason: SECRET } });
  sink.report({ ...outage, cause: { ended: true, seconds: 74 } });
  sink.report({ ...problem, cause: { kind: SECRET } });
  beacon.close();
  expect(
    sent.map((body) => JSON.parse(body).problems.map((one: object) => Reflect.get(one, 'outage'))),
  ).toEqual([['malformed', 'ended', undefined]]);
  expect(sentry.map((context) => Reflect.get(context, 'level'))).toEqual(['warning', 'info', 'warning']);
  expect(counted).toEqual(['malformed', 'ended', undefined]);
  expect(JSON.stringify([sent, sentry])).not.toContain(SECRET);
});

it('of several sinks each hears, also when one throws', () => {
  const heard: string[] = [];
  const broken: Sink = {
    track() {
      throw new Error('full');
    },
    report() {
      throw new Error('full');
    },
  };
  const sink = allOf(broken, {
    track: ({ type }) => heard.push(type),
    report: ({ code }) => heard.push(code),
  });
  sink.track({ type: 'finished' });
  sink.report(problem);
  expect(heard).toEqual(['finished', 'callback-failed']);
});
