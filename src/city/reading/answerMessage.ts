import {
  denied,
  errorWords,
  maybeErrorWords,
  nothingWords,
  notRows,
  successWords,
} from './errorAnswer.texts.ts';

/** Longer messages are judged by their beginning. */
const MAX_CHARS = 300;

/** What the message of an answer means; `undefined` if it tells nothing. */
export function meaningOf(message: string): 'error' | 'success' | 'nothing' | undefined {
  const words = message.slice(0, MAX_CHARS).replace(denied, '');
  if (errorWords.test(words)) return 'error';
  if (successWords.test(words)) return 'success';
  if (nothingWords.test(words)) return notRows.test(words) ? 'error' : 'nothing';
  return maybeErrorWords.test(words) ? 'error' : undefined;
}
