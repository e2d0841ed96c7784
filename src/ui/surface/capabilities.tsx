import { createContext, type ReactNode, use } from 'react';
import type { LitHours } from '../../domain/litHours.ts';
import type { Person } from '../../domain/person.ts';
import type { Reminder } from '../../domain/reminder.ts';
import type { CallKind } from '../../domain/remoteHelp.ts';
import type { Destination } from '../../domain/screens.ts';
import type { AskRoute } from '../../domain/travel.ts';
import type { PluginEvent, ShareCard } from '../../domain/usage.ts';

/** What the host's page can do, and what it says of the device. A function is absent when the host does not have it. */
export interface Capabilities {
  /** Asks the host for a login. `false` itself where nobody logs in. */
  readonly login?: false | (() => void);
  share?(card: ShareCard): void;
  /** Resolves to `false` when nothing was printed; may never settle. `false` itself when this page cannot print at all. */
  readonly print?: false | ((content: DocumentFragment) => Promise<boolean>);
  /** Resolves with the text of a scanned code, or `null` when the resident cancels. May never settle. */
  scan?(): Promise<string | null>;
  /** Resolves with what was said, or `null` when nothing was heard. May never settle before its signal aborts. */
  dictate?(signal: AbortSignal): Promise<string | null>;
  /** Connects with somebody at the station, by voice or face to face. */
  call?(kind: CallKind, about: Destination): void;
  /** Shows on the host's icon how many jobs newly fit the need. */
  badge?(count: number): void;
  /** Has the host remind the resident. Resolves with whether it will. */
  remind?(reminder: Reminder): Promise<boolean>;
  /** Asks the host's route service. */
  readonly route?: AskRoute;
  /** Id of the station where this device stands. By default, the nearest. */
  readonly station?: string;
  /** When a board is lit. By default, always. */
  readonly hours?: LitHours;
  /** Whether a screen is available here. Links to other screens are not shown. */
  offers(to: Destination): boolean;
  track(event: PluginEvent): void;
  /** The resident for whom a member of staff acts: forms begin with their name. By default, nobody. */
  readonly actingFor?: Person;
}

const CapabilitiesContext = createContext<Capabilities>({ offers: () => true, track() {} });

export function CapabilitiesProvider({ value, children }: { value: Capabilities; children: ReactNode }) {
  return <CapabilitiesContext value={value}>{children}</CapabilitiesContext>;
}

/** The capabilities of the host. By default, every screen is available and all else is absent. */
export const useCapabilities = (): Capabilities => use(CapabilitiesContext);
