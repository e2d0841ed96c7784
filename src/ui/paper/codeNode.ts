import type { Drawing } from '../go/drawCode.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A QR code for paper, with its name below. */
export function codeNode({ path, size }: Drawing, label: string): HTMLElement {
  const figure = document.createElement('figure');
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', label);
  drawing.setAttribute('viewBox', `0 0 ${size} ${size}`);
  // A module of half a millimetre or more, so that a phone can read it from paper.
  const side = String(Math.max(96, size * 2));
  drawing.setAttribute('width', side);
  drawing.setAttribute('height', side);
  const modules = document.createElementNS(SVG, 'path');
  modules.setAttribute('d', path);
  drawing.append(modules);
  const caption = document.createElement('figcaption');
  caption.textContent = label;
  figure.append(drawing, caption);
  return figure;
}
