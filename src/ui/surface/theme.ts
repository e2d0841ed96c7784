import { FastColor } from '@ant-design/fast-color';
import type { ThemeConfig } from 'antd';
import { fontStack } from './fonts.ts';
import type { Palette } from './palette.ts';
import type { Surface } from './surface.ts';

const STEP = 1.25;
/** In CSS px. @see 移动互联网应用(APP)适老化通用设计规范 */
const ELDER_LEAST_TEXT = 18;
/** In CSS px. */
const LEAST_TEXT = 12;

/** Options of the host, in addition to the brand colour. */
export interface Shape {
  /** Corner radius of cards and controls in CSS px. By default, 12. */
  readonly radius?: number;
  /** A CSS list of font names, put before ours. By default, only the system's fonts. */
  readonly fontFamily?: string;
}

const RADIUS = 12;

/** Prefix of every antd class and CSS variable. CSS variables that a page registers apply in shadow roots too. */
export const PREFIX = 'scs';

/**
 * The antd theme with our tokens. It sets both prefix and key: with antd's defaults, two React roots on one page share
 * the names of their variables, and unmounting one removes the theme of the other.
 *
 * @param key unique on the page
 */
export function antdTheme(palette: Palette, surface: Surface, key: string, shape: Shape = {}): ThemeConfig {
  return {
    cssVar: { prefix: PREFIX, key },
    inherit: false,
    token: {
      fontFamily: fontStack(shape.fontFamily),
      fontSize: surface.text,
      lineHeight: 1.6,
      borderRadius: shape.radius ?? RADIUS,
      controlHeight: surface.target,
      controlHeightSM: surface.target,
      controlHeightLG: surface.target,
      colorPrimary: palette.brand,
      colorPrimaryHover: stronger(palette.brand, 'hover', palette),
      colorPrimaryActive: stronger(palette.brand, 'active', palette),
      colorInfo: palette.brand,
      colorLink: palette.link,
      colorError: palette.alarm,
      colorErrorHover: stronger(palette.alarm, 'hover', palette),
      colorErrorBorderHover: stronger(palette.alarm, 'hover', palette),
      colorErrorActive: stronger(palette.alarm, 'active', palette),
      colorWarning: palette.soon,
      colorText: palette.ink,
      colorTextSecondary: palette.quiet,
      colorTextTertiary: palette.quiet,
      colorTextPlaceholder: palette.quiet,
      colorTextLightSolid: palette.onBrand,
      colorBgBase: palette.paper,
      colorBgContainer: palette.paper,
      colorBgElevated: palette.paper,
      colorBorder: palette.edge,
      colorBorderSecondary: palette.hairline,
      motionDurationMid: '0.15s',
      motionDurationSlow: '0.2s',
    },
  };
}

/** Percent of ink in the colour of a control that somebody points at or presses. */
const STRONGER = { hover: 20, active: 45 } as const;

/**
 * The colour of a control while somebody points at it or presses it. It moves towards the ink, so that its contrast
 * grows; antd's own colours for this fade.
 */
function stronger(colour: string, when: keyof typeof STRONGER, { ink }: Palette): string {
  return new FastColor(colour).mix(ink, STRONGER[when]).toHexString();
}

/** The same tokens as CSS custom properties for our own style sheets. */
export function cssTokens(
  palette: Palette,
  surface: Surface,
  shape: Shape = {},
): Record<`--${string}`, string> {
  const least = surface.elder ? ELDER_LEAST_TEXT : LEAST_TEXT;
  const px = (number: number) => `${Math.round(number * 100) / 100}px`;
  const colours = Object.entries(palette).map(([name, colour]) => [`--${PREFIX}-${kebab(name)}`, colour]);
  return {
    ...Object.fromEntries(colours),
    [`--${PREFIX}-font`]: fontStack(shape.fontFamily),
    [`--${PREFIX}-radius`]: px(shape.radius ?? RADIUS),
    [`--${PREFIX}-text`]: px(surface.text),
    [`--${PREFIX}-text-least`]: px(least),
    [`--${PREFIX}-text-small`]: px(Math.max(surface.text / STEP ** 0.5, least)),
    [`--${PREFIX}-text-large`]: px(surface.text * STEP),
    [`--${PREFIX}-text-title`]: px(surface.text * STEP ** 1.5),
    [`--${PREFIX}-target`]: px(surface.target),
  };
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
