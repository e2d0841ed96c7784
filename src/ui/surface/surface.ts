/** Kinds of device that show the plugin. */
export const SURFACE_NAMES = ['phone', 'pad', 'kiosk', 'board'] as const;
export type SurfaceName = (typeof SURFACE_NAMES)[number];

/** The capabilities of a surface. Widgets use these and never the name of the surface. */
export interface Surface {
  /** Whether people can touch it. If not, no controls are shown. */
  readonly interactive: boolean;
  /** Whether it belongs to one person, so that it may store their choices. */
  readonly personal: boolean;
  /** Position of the navigation. `tiles`: the start screen links to every part, and every other screen links back. */
  readonly navigation: 'bottom' | 'top' | 'tiles' | 'none';
  /** Whether an opened record stands beside its list where both have room. If not, it takes the whole width. */
  readonly sideBySide: boolean;
  /** Whether it has no keyboard, so that we show one. */
  readonly screenKeyboard: boolean;
  /** Whether the resident can switch elder mode. */
  readonly elderSwitch: boolean;
  /** Body text in CSS px. */
  readonly text: number;
  /** Minimum height and width of a touch target in CSS px. */
  readonly target: number;
  readonly elder: boolean;
}

const surfaces: Readonly<Record<SurfaceName, Omit<Surface, 'elder'>>> = {
  phone: {
    interactive: true,
    personal: true,
    navigation: 'bottom',
    sideBySide: true,
    screenKeyboard: false,
    elderSwitch: true,
    text: 16,
    target: 44,
  },
  pad: {
    interactive: true,
    personal: false,
    navigation: 'top',
    sideBySide: true,
    screenKeyboard: false,
    elderSwitch: true,
    text: 16,
    target: 44,
  },
  kiosk: {
    interactive: true,
    personal: false,
    navigation: 'tiles',
    sideBySide: false,
    screenKeyboard: true,
    elderSwitch: true,
    text: 24,
    target: 60,
  },
  board: {
    interactive: false,
    personal: false,
    navigation: 'none',
    sideBySide: false,
    screenKeyboard: false,
    elderSwitch: false,
    text: 32,
    target: 60,
  },
};

/** Elder mode enlarges the surface's own text: 16 to 20 px, 24 to 30. */
const ELDER_SCALE = 1.25;
const ELDER_TARGET = 60;

/**
 * The capabilities of a surface.
 *
 * @param scale the reader's own text size ÷ 16 px; text grows with it
 */
export function surfaceOf(name: SurfaceName, elder: boolean, scale = 1): Surface {
  const surface = surfaces[name];
  const isElder = elder && surface.elderSwitch;
  const text = isElder ? surface.text * ELDER_SCALE : surface.text;
  return {
    ...surface,
    elder: isElder,
    text: Math.round(text * scale),
    target: isElder ? Math.max(surface.target, ELDER_TARGET) : surface.target,
  };
}
