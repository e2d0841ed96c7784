import { createContext, type ReactNode, use } from 'react';
import type { Destination } from '../../domain/screens.ts';
import type { PluginEvent, ShareCard } from '../../domain/usage.ts';

/** What the page around us can do for a resident; what is absent it cannot. */
export interface Capabilities {
  login?(): void;
  share?(card: ShareCard): void;
  print?(content: DocumentFragment): void;
  /** Text of a scanned code; `null` when the resident thought better of it. May never settle. */
  scan?(): Promise<string | null>;
  /** Whether a screen is to be had here. Ways to one that is not are not shown. */
  offers(to: Destination): boolean;
  track(event: PluginEvent): void;
}

const CapabilitiesContext = createContext<Capabilities>({ offers: () => true, track() {} });

export function CapabilitiesProvider({ value, children }: { value: Capabilities; children: ReactNode }) {
  return <CapabilitiesContext value={value}>{children}</CapabilitiesContext>;
}

/** By default, nothing can be done beyond showing every screen. */
export const useCapabilities = (): Capabilities => use(CapabilitiesContext);
