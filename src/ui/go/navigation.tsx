import { createContext, type ReactNode, use } from 'react';
import type { Destination } from '../../domain/screens.ts';

/** A part of the plugin: its first screen, and its name. */
export interface Part {
  readonly start: Destination;
  readonly title: string;
}

/** How a widget sends a resident elsewhere; who decides where that is stands above it. */
export interface Navigation {
  go(to: Destination): void;
  /** One step back; from a deep link to the list it belongs to. */
  back(): void;
  /** Opens a link outside of the plugin, or says `false`; absent where a plain link does. */
  goOut?(url: string): boolean;
  /** Parts that have no place in the navigation, and what opens their list; absent where all have one. */
  readonly more?: { readonly parts: readonly Part[]; open(): void };
}

const NavigationContext = createContext<Navigation>({ go() {}, back() {} });

export function NavigationProvider({ value, children }: { value: Navigation; children: ReactNode }) {
  return <NavigationContext value={value}>{children}</NavigationContext>;
}

/** By default, nothing can be reached. */
export const useNavigation = (): Navigation => use(NavigationContext);
