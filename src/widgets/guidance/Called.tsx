import type { Procedure } from '../../domain/procedure.ts';
import { procedure as texts } from './texts.ts';

/** What people call a procedure. Nothing where all its letters but the first, which may be the verb, are in the title. */
export function Called({ procedure: { title, plainTitle = '' } }: { readonly procedure: Procedure }) {
  const [, ...letters] = plainTitle;
  if (letters.every((letter) => title.includes(letter))) return null;
  return <p>{texts.called(plainTitle)}</p>;
}
