import { createContext, type ReactNode, use } from 'react';
import type { Destination } from '../../domain/screens.ts';

/** A part of the plugin: its first screen and its title. */
export interface Part {
  readonly start: Destination;
  readonly title: string;
}

/** Navigation for widgets. The host of the screens provides it. */
export interface Navigation {
  go(to: Destination): void;
  /** Goes one step back in the history. Without a history, opens the parent screen. */
  back(): void;
  /**
   * Asks the host to open a URL and returns `false` when it has declined already. Absent when the host opens none.
   *
   * @param fallback called when the host declines later
   */
  openExternal?(url: string, fallback: () => void): boolean;
  /** Parts that are not in the navigation bar, and the function that opens their list. Absent when all are in the bar. */
  readonly more?: { readonly parts: readonly Part[]; open(): void };
}

const NavigationContext = createContext<Navigation>({ go() {}, back() {} });

export function NavigationProvider({ value, children }: { value: Navigation; children: ReactNode }) {
  return <NavigationContext value={value}>{children}</NavigationContext>;
}

/** The navigation. By default, it does nothing. */
export const useNavigation = (): Navigation => use(NavigationContext);
