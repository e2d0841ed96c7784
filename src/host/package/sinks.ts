import type { ScreenKind } from '../../domain/screens.ts';
import type { PluginEvent, PluginProblem } from '../contract/types.ts';

/** How fast a page was for a resident, as `watchVitals` measures it. */
export interface VitalEvent {
  readonly type: 'vital';
  readonly name: 'CLS' | 'FCP' | 'INP' | 'LCP' | 'TTFB';
  /** Milliseconds; of CLS a share of the window. */
  readonly value: number;
  readonly rating: 'good' | 'needs-improvement' | 'poor';
  /** The screen of ours that was shown last. Absent when none was. */
  readonly screen?: ScreenKind;
}

/** Where events and problems go: `track` and `report` of the context. */
export interface Sink {
  track(event: PluginEvent | VitalEvent): void;
  report(problem: PluginProblem): void;
}

export interface BeaconOptions {
  /** An address of the host itself, which takes a POST with JSON as text. */
  readonly url: string;
  /** How many are sent together. By default, 20; what waits is sent when the page is hidden. */
  readonly together?: number;
  /** By default, the browser's `sendBeacon`. */
  send?(url: string, body: string): boolean;
}

/** A sink that also holds something of the page. */
export interface OpenSink extends Sink {
  /** Sends what waits and listens no more. */
  close(): void;
}

/** Sends batches to an address of the host: `{ events, problems }`, with nothing of a person in them. */
export function beaconSink(options: BeaconOptions): OpenSink {
  const { url, together = 20, send = (to, body) => navigator.sendBeacon(to, body) } = options;
  let events: object[] = [];
  let problems: object[] = [];
  const flush = () => {
    if (events.length + problems.length === 0) return;
    const body = JSON.stringify({ events, problems });
    events = [];
    problems = [];
    send(url, body);
  };
  const onHidden = () => document.visibilityState === 'hidden' && flush();
  document.addEventListener('visibilitychange', onHidden);
  const flushWhenFull = () => events.length + problems.length >= together && flush();
  return {
    track(event) {
      events.push(event);
      flushWhenFull();
    },
    report(problem) {
      problems.push(shortOf(problem));
      flushWhenFull();
    },
    close() {
      document.removeEventListener('visibilitychange', onHidden);
      flush();
    },
  };
}

/** A problem without the texts of its cause, in which a host's own function may have put anything. */
function shortOf({ code, version, step, cause }: PluginProblem) {
  const count = Array.isArray(cause) ? cause.length : undefined;
  const name = cause instanceof Error ? cause.name : undefined;
  return { code, version, step, cause: name, count, outage: outageOf(cause) };
}

/** The kinds of an outage, which are words of ours. */
const OUTAGES: ReadonlySet<unknown> = new Set(['offline', 'timeout', 'unavailable', 'malformed']);

/** The kind of an outage of the city, or that it is over; nothing of other problems. */
function outageOf(cause: unknown): string | undefined {
  if (typeof cause !== 'object' || cause === null) return undefined;
  if ('ended' in cause && cause.ended === true) return 'ended';
  return 'kind' in cause && typeof cause.kind === 'string' && OUTAGES.has(cause.kind)
    ? cause.kind
    : undefined;
}

/** What we use of `@sentry/browser`. */
export interface SentryLike {
  captureMessage(message: string, context: object): unknown;
  addBreadcrumb(crumb: object): unknown;
}

/** Problems become messages of Sentry, grouped by code and step; events become breadcrumbs. */
export const sentrySink = (sentry: SentryLike): Sink => ({
  track({ type, ...data }) {
    sentry.addBreadcrumb({ category: 'service-circle', message: type, data });
  },
  report(problem) {
    const { code, step, version, ...extra } = shortOf(problem);
    sentry.captureMessage(`service-circle: ${code}`, {
      level: MINOR.has(code) || extra.outage === 'ended' ? 'info' : 'warning',
      tags: { code, step, version },
      fingerprint: ['service-circle', code, step],
      extra,
    });
  },
});

/** What the city sends, or a page that was left early: nothing that a host can mend. */
const MINOR: ReadonlySet<string> = new Set(['rows-dropped', 'codes-unknown', 'unmounted']);

/** What we use of a meter of `@opentelemetry/api`. */
export interface MeterLike {
  createCounter(name: string): { add(value: number, attributes: Record<string, string>): void };
  createHistogram(name: string): { record(value: number, attributes: Record<string, string>): void };
}

/** Counts of events and problems, and the vitals. Ids are left out: each would be a series of its own. */
export function openTelemetrySink(meter: MeterLike): Sink {
  const events = meter.createCounter('service_circle.events');
  const problems = meter.createCounter('service_circle.problems');
  const vitals = meter.createHistogram('service_circle.vitals');
  return {
    track(event) {
      if (event.type === 'vital') {
        const { name, rating, screen = '' } = event;
        vitals.record(event.value, { name, rating, screen });
      } else events.add(1, { type: event.type, of: subjectOf(event) });
    },
    report(problem) {
      const { code, step, version, outage } = shortOf(problem);
      problems.add(1, { code, step, version, ...(outage !== undefined && { outage }) });
    },
  };
}

function subjectOf(event: PluginEvent): string {
  if (event.type === 'shown') return event.screen;
  if (event.type === 'called') return event.callee;
  if (event.type === 'located') return String(event.ok);
  return 'kind' in event ? event.kind : '';
}

/** One sink of several. When one throws the others hear all the same. */
export function allOf(...sinks: readonly Sink[]): Sink {
  const each = (tell: (sink: Sink) => void) => {
    for (const sink of sinks) {
      try {
        tell(sink);
      } catch {}
    }
  };
  return {
    track: (event) => each((sink) => sink.track(event)),
    report: (problem) => each((sink) => sink.report(problem)),
  };
}
