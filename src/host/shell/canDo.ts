import type { SurfaceName } from '../../ui/surface/surface.ts';

const touched: readonly SurfaceName[] = ['phone', 'pad', 'kiosk'];

/**
 * Where we use what a host can do. On a kiosk nobody logs in, since the next person would be taken for them, and nobody has
 * contacts to share with: it hands over by a code instead. What tells somebody later needs a device of their own.
 */
export const CAN_DO = {
  login: ['phone', 'pad'],
  share: ['phone', 'pad'],
  print: touched,
  scan: touched,
  dictate: touched,
  call: touched,
  badge: ['phone'],
  remind: ['phone'],
  route: [...touched, 'board'],
} as const satisfies Readonly<Record<string, readonly SurfaceName[]>>;

/** Whether we use it on a surface. */
export const canDo = (what: keyof typeof CAN_DO, surface: SurfaceName): boolean =>
  CAN_DO[what].some((one) => one === surface);
