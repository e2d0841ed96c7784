import { createContext, use } from 'react';
import { SURFACE_NAMES, type SurfaceName } from '../src/ui/surface/surface.ts';

/** The settings of the toolbar. */
export interface Settings {
  readonly surface: SurfaceName;
  readonly elder: boolean;
  readonly mode: 'light' | 'dark';
}

export function readSettings(globals: Readonly<Record<string, unknown>>): Settings {
  return {
    surface: SURFACE_NAMES.find((name) => name === globals.surface) ?? 'phone',
    elder: globals.elder === 'on',
    mode: globals.mode === 'dark' ? 'dark' : 'light',
  };
}

export const SettingsContext = createContext<Settings>(readSettings({}));

export const useSettings = (): Settings => use(SettingsContext);

/** Settings of a story, each with the size of its screen. */
export const on = {
  narrow: { viewport: { value: 'narrow' } },
  pad: { surface: 'pad', viewport: { value: 'pad' } },
  kiosk: { surface: 'kiosk', viewport: { value: 'kiosk' } },
  board: { surface: 'board', viewport: { value: 'board' } },
  elder: { elder: 'on' },
  elderNarrow: { elder: 'on', viewport: { value: 'narrow' } },
  dark: { mode: 'dark' },
} as const;

/** Checks a contrast of 7:1, which elder mode requires. */
export const enhancedContrast = {
  a11y: { config: { rules: [{ id: 'color-contrast-enhanced', enabled: true }] } },
};
