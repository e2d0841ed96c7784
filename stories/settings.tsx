import { createContext, use } from 'react';
import type { ViewportName } from '../.storybook/toolbar.ts';
import { SURFACE_NAMES, type SurfaceName } from '../src/ui/surface/surface.ts';

/** The settings of the toolbar. */
export interface Settings {
  readonly surface: SurfaceName;
  readonly elder: boolean;
  readonly mode: 'light' | 'dark';
  /** The text size that the reader set in the system ÷ the usual one. */
  readonly scale: number;
  /** Whether the page of the host is written from right to left. */
  readonly rtl: boolean;
}

export function readSettings(globals: Readonly<Record<string, unknown>>): Settings {
  return {
    surface: SURFACE_NAMES.find((name) => name === globals.surface) ?? 'phone',
    elder: globals.elder === 'on',
    mode: globals.mode === 'dark' ? 'dark' : 'light',
    scale: globals.text === '200' ? 2 : 1,
    rtl: globals.host === 'rtl',
  };
}

export const SettingsContext = createContext<Settings>(readSettings({}));

export const useSettings = (): Settings => use(SettingsContext);

/** A surface in a frame; both together, so that the frame of a story always follows its surface. */
const frame = (surface: SurfaceName, value: ViewportName = surface) => ({ surface, viewport: { value } });

/** Settings of a story. */
export const on = {
  narrow: frame('phone', 'narrow'),
  landscape: frame('phone', 'landscape'),
  pad: frame('pad'),
  kiosk: frame('kiosk'),
  board: frame('board'),
  upright: frame('board', 'upright'),
  elder: { elder: 'on' },
  elderNarrow: { elder: 'on', ...frame('phone', 'narrow') },
  dark: { mode: 'dark' },
  rtl: { host: 'rtl' },
  bigText: { text: '200' },
} as const;

/** Checks a contrast of 7:1, which elder mode requires. */
export const enhancedContrast = {
  a11y: { config: { rules: [{ id: 'color-contrast-enhanced', enabled: true }] } },
};

/** Hides the panel of controls, where none of them would do anything. */
export const noControls = { controls: { disable: true } };
