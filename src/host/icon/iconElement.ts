import type { IconProps } from '../contract/types.ts';
import { version } from '../contract/version.ts';
import { ownBox, styleElement } from '../mount/ownBox.ts';
import { whenBrowserIdle } from '../mount/whenBrowserIdle.ts';
import type { IconElement } from '../package/modules.ts';
import { drawLogo } from './drawing.ts';
import css from './icon.css?raw';
import { icon as texts } from './texts.ts';

/**
 * Draws the icon into an element: a button in a shadow root, in plain DOM, so that a grid of services loads neither our
 * React nor our antd. Without an element it draws nothing and calls `report`.
 */
export function iconElement(element: Element, first: IconProps): IconElement {
  if (!(element instanceof Element)) return withoutElement(first);
  let props = first;
  const root = ownBox(element, { inline: true, nonce: props.nonce });
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
  root.append(styleElement(css, props.nonce), button);

  /** The LOGO that is drawn now. It is drawn again only when it changes, so that it does not flicker. */
  let drawn: string | undefined | null = null;

  function draw() {
    const { logoUrl, count = 0, countLabel = texts.countLabel } = props;
    if (drawn !== logoUrl) {
      drawLogo(picture, logoUrl);
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
  // Preloads `mount`, so that the first tap works even when a new release has replaced the files on the server.
  const cancelPreload = whenBrowserIdle(
    () => void import(/* webpackChunkName: "parts" */ '../mount/mount.ts').catch(() => {}),
  );

  return {
    update(next) {
      props = next;
      draw();
    },
    remove() {
      cancelPreload();
      root.host.remove();
    },
  };
}

function withoutElement(props: IconProps): IconElement {
  try {
    props?.report?.({ code: 'context-invalid', version, step: 'element' });
  } catch {
    // When `report` itself fails there is nobody left to report to.
  }
  return { update() {}, remove() {} };
}
