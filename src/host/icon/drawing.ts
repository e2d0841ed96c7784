import { pictureUrl } from '../../domain/safeUrl.ts';

/** Draws the host's LOGO into an element; without a LOGO, or when it does not load, our own drawing. */
export function drawLogo(element: Element, logoUrl: string | undefined): void {
  const url = logoUrl && pictureUrl(logoUrl);
  element.replaceChildren(url ? logo(url) : ownDrawing());
}

function logo(url: string): HTMLImageElement {
  const image = document.createElement('img');
  image.alt = '';
  image.referrerPolicy = 'no-referrer';
  // `replaceWith` does nothing when the image has been removed meanwhile.
  image.addEventListener('error', () => image.replaceWith(ownDrawing()));
  image.src = url;
  return image;
}

const YELLOW = '#FFD27A';
const LINE = { fill: 'none', stroke: '#fff', 'stroke-width': '2' };
const SHAPES: readonly (readonly [name: string, attributes: Readonly<Record<string, string>>])[] = [
  ['rect', { width: '48', height: '48', rx: '13', fill: '#0A6B4B' }],
  ['circle', { ...LINE, cx: '24', cy: '24', r: '18', opacity: '.45' }],
  ['circle', { ...LINE, cx: '24', cy: '24', r: '12', opacity: '.75' }],
  ['circle', { cx: '24', cy: '24', r: '5', fill: '#fff' }],
  ['path', { d: 'M33.5 9.5l5 4v6h-10v-6z', fill: YELLOW }],
  ['circle', { cx: '13', cy: '17', r: '2.4', fill: YELLOW }],
  ['circle', { cx: '17', cy: '34.5', r: '2.4', fill: YELLOW }],
  ['circle', { cx: '35', cy: '30', r: '2.4', fill: YELLOW }],
];

/** Created node by node, because a page with trusted types does not allow parsing HTML. */
function ownDrawing(): Element {
  const drawing = shape('svg', { viewBox: '0 0 48 48', width: '48', height: '48', 'aria-hidden': 'true' });
  drawing.append(...SHAPES.map(([name, attributes]) => shape(name, attributes)));
  return drawing;
}

function shape(name: string, attributes: Readonly<Record<string, string>>): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
