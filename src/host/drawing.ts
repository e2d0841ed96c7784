import { pictureUrl } from '../domain/safeUrl.ts';
import svg from './icon.svg?raw';

/** Draws the host's LOGO into a box; without one, or when it does not come, our own drawing. */
export function drawLogo(box: Element, logoUrl: string | undefined): void {
  const url = logoUrl && pictureUrl(logoUrl);
  box.replaceChildren(url ? logo(url) : ownDrawing());
}

function logo(url: string): HTMLImageElement {
  const image = document.createElement('img');
  image.alt = '';
  image.referrerPolicy = 'no-referrer';
  // One that was replaced meanwhile stands nowhere any more and replaces nothing.
  image.addEventListener('error', () => image.replaceWith(ownDrawing()));
  image.src = url;
  return image;
}

function ownDrawing(): Element {
  return new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
}
