import { createContext, type ReactNode, use } from 'react';
import type { Destination } from '../../domain/destination.ts';

/** How a widget sends a resident elsewhere; who decides where that is stands above it. */
export interface Navigation {
  go(to: Destination): void;
  /** One step back; from a deep link to the list it belongs to. */
  back(): void;
  /** Opens a link outside of the plugin, or says `false`; absent where a plain link does. */
  goOut?(url: string): boolean;
}

const NavigationContext = createContext<Navigation>({ go() {}, back() {} });

export function NavigationProvider({ value, children }: { value: Navigation; children: ReactNode }) {
  return <NavigationContext value={value}>{children}</NavigationContext>;
}

/** By default, nothing can be reached. */
export const useNavigation = (): Navigation => use(NavigationContext);
