import type { IconProps } from '../contract/types.ts';
import { version } from '../contract/version.ts';
import { ownBox, styleElement } from '../mount/ownBox.ts';
import { whenIdle } from '../mount/whenIdle.ts';
import type { IconElement } from '../package/modules.ts';
import { drawLogo } from './drawing.ts';
import css from './icon.css?raw';
import { icon as texts } from './texts.ts';

/**
 * Draws the icon into an element: a button in a shadow root, in plain DOM, so that a grid of services carries neither
 * React nor antd of ours. Where there is no element nothing is drawn, and `report` hears of it.
 */
export function iconElement(element: Element, first: IconProps): IconElement {
  if (!(element instanceof Element)) return nowhere(first);
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

  /** The LOGO that is drawn: a host renders often and the picture must not flicker. */
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
  // What opens the rest: once it is here, a release on the server before the first tap takes nothing away.
  const wait = whenIdle(
    () => void import(/* webpackChunkName: "parts" */ '../mount/mount.ts').catch(() => {}),
  );

  return {
    update(next) {
      props = next;
      draw();
    },
    remove() {
      wait();
      root.host.remove();
    },
  };
}

function nowhere(props: IconProps): IconElement {
  try {
    props?.report?.({ code: 'context-invalid', version, step: 'element' });
  } catch {
    // A host that cannot hear of problems cannot hear of this one either.
  }
  return { update() {}, remove() {} };
}
