import { canRetry, Failure, type FailureKind } from '../../domain/failure.ts';

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
}

/** The last outage of each origin, for each who is told. A city that is opened again tells nothing twice. */
const running = new WeakMap<TellOutage, Map<string, Told>>();

/** Milliseconds between two outages of an origin that are told: one address that fails among good ones must not flood. */
const PAUSE_MS = 300_000;

/** Hears how each call to a city ended, and tells when an origin stops answering and when it answers again, once each. */
export function createOutages(
  tell: TellOutage,
  { now = Date.now, isOnline = () => navigator.onLine !== false }: Surroundings = {},
) {
  const told = running.get(tell) ?? new Map<string, Told>();
  running.set(tell, told);
  return (url: string, thrown?: unknown) => {
    const { origin } = new URL(url);
    const last = told.get(origin);
    if (thrown !== undefined && !(thrown instanceof Failure)) return;
    if (thrown && canRetry(thrown.kind)) {
      const isKnown = last && (!last.isOver || now() - last.at < PAUSE_MS);
      if (isKnown || !isOnline()) return;
      told.set(origin, { at: now(), isOver: false });
      tell(origin, { kind: thrown.kind, reason: reasonOf(thrown) });
    } else if (last?.isOver === false) {
      told.set(origin, { ...last, isOver: true });
      tell(origin, { ended: true, seconds: Math.round((now() - last.at) / 1000) });
    }
  };
}

/** Without what the city sent, which the message of a parser quotes. */
function reasonOf({ cause }: Failure): string {
  if (cause instanceof SyntaxError) return 'no JSON';
  return cause instanceof Error ? cause.message : String(cause ?? '');
}
