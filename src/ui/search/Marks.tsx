import { type RefObject, useEffect } from 'react';
import { Style } from '../basics/Style.tsx';
import css from './marks.css?raw';

const NAME = 'circle-found';

interface Props {
  /** The element whose texts are marked. */
  readonly within: RefObject<HTMLElement | null>;
  readonly words: readonly string[];
}

/**
 * Marks words in what is shown, without changing it: nothing for a screen reader to stumble over. Browsers without the
 * CSS Custom Highlight API show no marks.
 *
 * @see https://drafts.csswg.org/css-highlight-api-1/
 */
export function Marks({ within, words }: Props) {
  useEffect(() => {
    const element = within.current;
    if (!element || words.length === 0 || typeof Highlight === 'undefined' || !('highlights' in CSS))
      return undefined;
    const own = new Highlight();
    const mark = () => {
      const all = CSS.highlights.get(NAME) ?? new Highlight();
      for (const range of own) all.delete(range);
      own.clear();
      for (const range of rangesOf(element, words)) {
        own.add(range);
        all.add(range);
      }
      CSS.highlights.set(NAME, all);
    };
    mark();
    // Rows of a long list come and go.
    const observer = new MutationObserver(mark);
    observer.observe(element, { childList: true, subtree: true, characterData: true });
    return () => {
      observer.disconnect();
      const all = CSS.highlights.get(NAME);
      for (const range of own) all?.delete(range);
      if (all?.size === 0) CSS.highlights.delete(NAME);
    };
  }, [within, words]);
  return <Style css={css} />;
}

/** The places of words in the articles of an element. */
function* rangesOf(element: HTMLElement, words: readonly string[]): Generator<Range> {
  for (const article of element.querySelectorAll('article')) {
    const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = (node.textContent ?? '').toLowerCase();
      for (const word of words) {
        for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + word.length);
          yield range;
        }
      }
    }
  }
}
