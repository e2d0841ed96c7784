import type { IconProps } from '../contract/iconProps.ts';
import { problemOf } from '../contract/problem.ts';
import { reportToHost } from '../contract/reportToHost.ts';
import { fieldOf, othersIn } from '../contract/unchecked.ts';
import { usage } from './usage.ts';

const NAMES: readonly (keyof IconProps)[] = ['onOpen', 'count', 'countLabel', 'logoUrl', 'nonce', 'report'];

/** Reports what is wrong with the props of an icon: it lacks `onOpen`, or it has misspelt props. Never throws. */
export function reportIconMistakes(props: unknown): void {
  if (typeof fieldOf(props, 'onOpen') !== 'function') {
    reportToHost(props, problemOf('context-invalid', 'onOpen', usage));
  }
  // Tools of a host add some with a hyphen, such as `data-id`.
  const others = othersIn(props, NAMES).filter((name) => !name.includes('-'));
  if (others.length === 0) return;
  // In a chunk of its own: an icon without mistakes never loads it.
  import('../contract/unknownName.ts').then(
    ({ unknownProps, unknownReporter }) => unknownReporter(() => props)(unknownProps(others, NAMES)),
    () => {},
  );
}
