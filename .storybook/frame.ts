import type { API } from 'storybook/manager-api';
import { initialGlobals, type ViewportName, viewports } from './toolbar.ts';

const isViewport = (name: unknown): name is ViewportName =>
  typeof name === 'string' && Object.hasOwn(viewports, name);

interface Globals {
  readonly surface?: unknown;
}

/** What Storybook's two events about the toolbar bring. Globals that a story fixes are only in `globals`. */
interface GlobalsEvent {
  readonly globals: Globals;
  readonly userGlobals?: Globals;
}

/**
 * Gives the frame the size of the surface whenever another surface is chosen in the toolbar. Another size that is
 * chosen afterwards stays. A story that fixes its surface fixes its frame too.
 */
export function frameFollowsSurface(book: Pick<API, 'on' | 'updateGlobals'>, events: readonly string[]) {
  let last: unknown = initialGlobals.surface;
  // The event brings the new globals. Those that the manager itself has are still the old ones.
  const follow = ({ globals, userGlobals = globals }: GlobalsEvent) => {
    const { surface } = userGlobals;
    if (surface === last || !isViewport(surface)) return;
    last = surface;
    book.updateGlobals({ viewport: { value: surface, isRotated: false } });
  };
  for (const event of events) book.on(event, follow);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room around the frame for its own controls and edges, in CSS px. */
const AROUND: Size = { width: 84, height: 92 };
/** Smaller than this nothing can be read, so that the window scrolls instead. */
const LEAST = 0.3;

/** How much smaller than life a frame is shown, so that all of it is seen. At most 1. */
export function fitOf(frame: Size, room: Size): number {
  const width = (room.width - AROUND.width) / frame.width;
  const height = (room.height - AROUND.height) / frame.height;
  return Math.max(Math.floor(Math.min(width, height, 1) * 100) / 100, LEAST);
}

/** The size that Storybook writes on the element of the frame. `undefined` on pages of docs, which have no frame. */
function sizeOf({ style }: HTMLElement): Size | undefined {
  const [width, height] = [style.width, style.height].map((side) => /([\d.]+)px/.exec(side)?.[1]);
  return width && height ? { width: Number(width), height: Number(height) } : undefined;
}

/**
 * Shows every frame as a whole in the part of the window that is for stories. `manager-head.html` has the rules for
 * both elements.
 */
export function frameIsWhole(book: Pick<API, 'on'>, events: readonly string[]) {
  const measure = () => {
    const frame = document.querySelector<HTMLElement>('[data-dragging][data-scale]');
    const room = document.querySelector('#storybook-preview-wrapper');
    if (!frame || !room) return;
    // Storybook draws the frame after the event, and keeps the elements.
    seen.observe(frame);
    seen.observe(room);
    const size = sizeOf(frame);
    const fit = size ? fitOf(size, room.getBoundingClientRect()) : 1;
    document.documentElement.style.setProperty('--frame-fit', `${fit}`);
  };
  const seen = new ResizeObserver(measure);
  for (const event of events) book.on(event, measure);
}
