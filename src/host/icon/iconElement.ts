import { whenBrowserIdle } from '../../ui/basics/whenBrowserIdle.ts';
import type { IconProps } from '../contract/iconProps.ts';
import { version } from '../contract/version.ts';
import { ownBox, styleElement } from '../mount/ownBox.ts';
import type { IconElement } from '../package/modules.ts';
import { drawLogo } from './drawing.ts';
import css from './icon.css?raw';
import { icon as texts } from './texts.ts';
import { usage } from './usage.ts';

/**
 * Draws the icon into an element: a button in a shadow root, in plain DOM, so that a grid of services loads neither our
 * React nor our antd. Without an element it draws nothing. The host hears of its mistakes.
 */
export function iconElement(element: Element, first: IconProps): IconElement {
  if (!(element instanceof Element)) return withoutElement(first);
  let latest = first;
  let props = withOpen(first);
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
    const { logoUrl } = props;
    // A host may give `null` for what is absent.
    const [count, countLabel] = [props.count ?? 0, props.countLabel ?? texts.countLabel];
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
    () => void loadPreload().then(({ reportIconMistakes }) => reportIconMistakes(latest), ignore),
  );

  return {
    update(next) {
      latest = next;
      props = withOpen(next, props.onOpen);
      draw();
    },
    remove() {
      cancelPreload();
      root.host.remove();
    },
  };
}

const loadPreload = () => import(/* webpackChunkName: "parts" */ './preload.ts');
const ignore = () => {};

/** Props that can be used although a mistake of the host is in them: without `onOpen` they keep the last one. */
const withOpen = (given: IconProps, last: IconProps['onOpen'] = () => {}): IconProps =>
  typeof given?.onOpen === 'function' ? given : { ...given, onOpen: last };

function withoutElement(props: IconProps): IconElement {
  const problem = { code: 'context-invalid', version, step: 'element', cause: usage } as const;
  try {
    if (props?.report) props.report(problem);
    else loadPreload().then(({ reportToHost }) => reportToHost(props, problem), ignore);
  } catch {
    // When `report` itself fails there is nobody left to report to.
  }
  return { update() {}, remove() {} };
}
