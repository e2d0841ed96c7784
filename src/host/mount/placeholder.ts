import { SLOW_MS } from '../contract/timeout.ts';
import { shell, trouble } from '../shell/texts.ts';
import { styleElement } from './ownBox.ts';
import css from './placeholder.css?raw';

/** The card in the root until our code has loaded. Plain DOM, so that it works when loading fails. */
export interface Placeholder {
  /** Says that the plugin is loading, and after a delay that the network is slow. */
  wait(): void;
  /** Says that the code did not load and offers to retry. */
  fail(retry: () => void): void;
  remove(): void;
}

/** @param elder whether its text is larger, as in elder mode. By default, not */
export function placeholder(root: ShadowRoot, nonce: string | undefined, elder = false): Placeholder {
  const style = styleElement(css, nonce);
  const card = document.createElement('div');
  card.toggleAttribute('data-elder', elder);
  root.append(style, card);

  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(role: string, ...children: Node[]) {
    clearTimeout(timer);
    card.className = 'card';
    card.setAttribute('role', role);
    card.replaceChildren(...children);
  }

  return {
    wait() {
      show('status', paragraph(shell.loading));
      timer = setTimeout(() => show('status', paragraph(trouble.slow), paragraph(trouble.human)), SLOW_MS);
    },
    fail(retry) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = trouble.refresh;
      button.addEventListener('click', retry);
      show('alert', paragraph(trouble.chunk), paragraph(trouble.human), button);
    },
    remove() {
      clearTimeout(timer);
      style.remove();
      card.remove();
    },
  };
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
