import { FastColor } from '@ant-design/fast-color';

/** All colours. Text colours have a contrast of at least 4.5:1 on `paper` and on `wash`, in elder mode 7:1. */
export interface Palette {
  readonly ink: string;
  /** Secondary text: dates, publishers. */
  readonly quiet: string;
  readonly paper: string;
  /** Background behind the cards. */
  readonly wash: string;
  readonly hairline: string;
  /** Border of controls, at least 3:1. */
  readonly edge: string;
  readonly brand: string;
  /** Text on `brand`. */
  readonly onBrand: string;
  readonly brandWash: string;
  readonly soon: string;
  readonly soonWash: string;
  readonly alarm: string;
  readonly alarmWash: string;
  readonly link: string;
}

const light: Palette = {
  ink: '#1F2329',
  quiet: '#5B636E',
  paper: '#FFFFFF',
  wash: '#F6F7F5',
  hairline: '#E1E5E2',
  edge: '#87918C',
  brand: '#0A6B4B',
  onBrand: '#FFFFFF',
  brandWash: '#E6F2EC',
  soon: '#7A4B00',
  soonWash: '#FFF4DE',
  alarm: '#B42318',
  alarmWash: '#FDECEA',
  link: '#0B57B5',
};

const dark: Palette = {
  ink: '#F0F2F1',
  quiet: '#B4BCB8',
  paper: '#1B1F1D',
  wash: '#121513',
  hairline: '#343B37',
  edge: '#7E8984',
  brand: '#6FD3A9',
  onBrand: '#0B2118',
  brandWash: '#16382B',
  soon: '#F5C77A',
  soonWash: '#3A2C10',
  alarm: '#FFA198',
  alarmWash: '#431C18',
  link: '#8FBEFF',
};

const elderLight: Partial<Palette> = {
  quiet: '#454C55',
  brand: '#075A3E',
  soon: '#633C00',
  alarm: '#8F1A12',
  link: '#084288',
};

const elderDark: Partial<Palette> = { quiet: '#C8CFCB' };

/**
 * The colours for a mode. The host's brand colour is darkened (in dark mode lightened) until its contrast is enough as
 * text on `paper`, `wash` and `brandWash`, and as background of `onBrand`.
 *
 * @param brand `#rrggbb`
 */
export function paletteOf(mode: 'light' | 'dark', elder: boolean, brand?: string): Palette {
  const base =
    mode === 'dark' ? { ...dark, ...(elder && elderDark) } : { ...light, ...(elder && elderLight) };
  if (brand === undefined) return base;
  const least = elder ? 7 : 4.5;
  const washOf = (colour: FastColor) => new FastColor(colour.mix(base.paper, 88).toHexString());
  const isReadable = (colour: FastColor) =>
    [base.paper, base.wash, base.onBrand, washOf(colour)].every(
      (other) => contrast(colour, new FastColor(other)) >= least,
    );
  const readable = mixUntil(isReadable, new FastColor(brand), mode === 'dark' ? '#fff' : '#000');
  return { ...base, brand: readable.toHexString(), brandWash: washOf(readable).toHexString() };
}

/** Mixes the colour with `end` in steps until it is readable. */
function mixUntil(isReadable: (colour: FastColor) => boolean, colour: FastColor, end: string): FastColor {
  let mixed = colour.setA(1);
  for (let step = 0; step < 50 && !isReadable(mixed); step += 1) {
    mixed = new FastColor(mixed.mix(end, 5).toHexString());
  }
  return mixed;
}

/** Contrast ratio as defined in WCAG 2.2. */
export function contrast(a: FastColor, b: FastColor): number {
  const [x, y] = [a.getLuminance(), b.getLuminance()];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}
