import { canRetry, Failure, type FailureKind } from '../../domain/failure.ts';
import { IN_PROGRESS } from '../sources/gateway/problemTypes.ts';

/** What is told of an origin: that it does not answer, and that it answers again. In plain values, for JSON. */
export type Outage =
  | { readonly kind: FailureKind; readonly reason: string }
  | { readonly ended: true; readonly seconds: number };

export type TellOutage = (origin: string, outage: Outage) => void;

export interface Surroundings {
  /** Milliseconds since 1970. By default, the clock of the device. */
  readonly now?: () => number;
  /** Whether the device has a network: without one, no city answers. By default, as the browser says. */
  readonly isOnline?: () => boolean;
}

interface Told {
  /** When the last outage was told. */
  readonly at: number;
  readonly isOver: boolean;
  /** The call whose answer cannot be read. By default, no request is answered. */
  readonly call?: string;
}

/** Failures of requests. A call that fails with one has a request that was heard. */
const ofRequests = new WeakSet<Failure>();

/** The last outage of each origin, for each who is told. A city that is opened again tells nothing twice. */
const running = new WeakMap<TellOutage, Map<string, Told>>();

/** Milliseconds between two outages of an origin that are told: one address that fails among good ones must not flood. */
const PAUSE_MS = 300_000;

/**
 * Hears how each request to a city ended, and each call, whose answers may not be readable. Tells when an origin stops
 * answering and when it answers again, once each.
 */
export function createOutages(
  tell: TellOutage,
  { now = Date.now, isOnline = () => navigator.onLine !== false }: Surroundings = {},
) {
  const told = running.get(tell) ?? new Map<string, Told>();
  running.set(tell, told);
  return (url: string, thrown?: unknown, call?: string) => {
    const { origin } = new URL(url);
    const last = told.get(origin);
    if (thrown !== undefined && !(thrown instanceof Failure)) return;
    if (thrown && canRetry(thrown.kind)) {
      if (call === undefined) ofRequests.add(thrown);
      else if (ofRequests.has(thrown) || !isAboutAnswer(thrown)) return;
      const goesOn = last?.isOver === false && last.call === call;
      const isKnown = last && (goesOn || now() - last.at < PAUSE_MS);
      if (isKnown || !isOnline()) return;
      told.set(origin, { at: now(), isOver: false, call });
      const reason = call === undefined ? reasonOf(thrown) : `${call}: ${unreadable[thrown.kind]}`;
      tell(origin, { kind: thrown.kind, reason });
    } else if (last?.isOver === false && last.call === call) {
      told.set(origin, { ...last, isOver: true });
      tell(origin, { ended: true, seconds: Math.round((now() - last.at) / 1000) });
    }
  };
}

/** Why an answer cannot be read, without what the city sent: its own message may name a person. */
const unreadable: Readonly<Partial<Record<FailureKind, string>>> = {
  malformed: 'another shape',
  unavailable: 'an error in place of data',
};

/** Whether a whole answer could not be read: not a single record, and not a write that another one waits for. */
const isAboutAnswer = ({ kind, cause }: Failure) =>
  kind in unreadable && cause !== IN_PROGRESS && (typeof cause !== 'object' || cause instanceof Error);

/** Without what the city sent, which the message of a parser quotes. */
function reasonOf({ cause }: Failure): string {
  if (cause instanceof SyntaxError) return 'no JSON';
  return cause instanceof Error ? cause.message : String(cause ?? '');
}
