import type { IconProps } from './contract.ts';
import css from './icon.css?raw';
import drawing from './icon.svg?raw';
import { icon as texts } from './icon.texts.ts';
import type { IconElement } from './modules.ts';

const httpsUrl = /^https?:\/\//i;

/**
 * Draws the icon into an element: a button in a shadow root, in plain DOM, so that a grid of services carries neither
 * React nor antd of ours.
 */
export function iconElement(element: Element, first: IconProps): IconElement {
  let props = first;
  const box = document.createElement('div');
  box.style.setProperty('all', 'initial', 'important');
  box.style.setProperty('display', 'inline-block', 'important');
  const root = box.attachShadow({ mode: 'open', delegatesFocus: true });
  const button = document.createElement('button');
  button.type = 'button';
  button.addEventListener('click', () => props.onOpen());
  const picture = document.createElement('span');
  picture.className = 'picture';
  const name = document.createElement('span');
  name.textContent = texts.name;
  const badge = document.createElement('span');
  badge.className = 'badge';
  button.append(picture, name);
  button.setAttribute('aria-label', texts.name);
  root.append(styled(props.nonce), button);
  element.append(box);

  /** The LOGO that is drawn: a host renders often and the picture must not flicker. */
  let drawn: string | undefined | null = null;

  function draw() {
    const { logoUrl, count = 0, countLabel = texts.countLabel } = props;
    if (drawn !== logoUrl) {
      picture.replaceChildren(logoUrl && httpsUrl.test(logoUrl) ? logo(logoUrl, picture) : ownDrawing());
      drawn = logoUrl;
    }
    badge.textContent = count > 99 ? '99+' : String(count);
    if (count > 0) {
      picture.append(badge);
      button.setAttribute('aria-description', `${count} ${countLabel}`);
    } else {
      badge.remove();
      button.removeAttribute('aria-description');
    }
  }
  draw();

  return {
    update(next) {
      props = next;
      draw();
    },
    remove: () => box.remove(),
  };
}

/** The host's LOGO; when it does not come, our own drawing takes its place. */
function logo(url: string, picture: HTMLElement): HTMLImageElement {
  const image = document.createElement('img');
  image.alt = '';
  image.addEventListener('error', () => image.parentElement === picture && image.replaceWith(ownDrawing()));
  image.src = url;
  return image;
}

function ownDrawing(): Element {
  return new DOMParser().parseFromString(drawing, 'image/svg+xml').documentElement;
}

function styled(nonce: string | undefined): HTMLStyleElement {
  const style = document.createElement('style');
  if (nonce) style.nonce = nonce;
  style.textContent = css;
  return style;
}
