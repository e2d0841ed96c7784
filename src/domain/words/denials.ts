import { ACCEPTED, CONDITIONS, DENIALS, DENIED_VERBS } from './conditions.texts.ts';
import type { Part } from './meaning.ts';

/** No denial with its verb is longer. */
const LONGEST = 6;

/** How the text before a condition denies it, as the place where the denial begins. */
function denialBefore(text: string, from: number): number | undefined {
  for (let at = Math.max(0, from - LONGEST); at < from; at += 1) {
    const words = text.slice(at, from);
    const denial = DENIALS.some(
      (denial) => words === denial || DENIED_VERBS.some((verb) => words === `${denial}${verb}`),
    );
    // 有没有, 要不要: a question.
    if (denial) return text.charAt(at - 1) === text.charAt(at + 1) ? undefined : at;
  }
  return undefined;
}

/**
 * Turns what is denied into its opposite, or takes it away where it has none, with the words that deny it: 不要上夜班
 * asks for days. What is only accepted, as in 夜班也行, asks for nothing.
 *
 * @param text the normalised text in which the parts have their places
 */
export function settleDenials(parts: readonly Part[], text: string): readonly Part[] {
  let settled: Part[] = [];
  for (const part of parts) {
    if (part.kind !== 'condition') {
      settled.push(part);
      continue;
    }
    const { opposite } = part.condition;
    const from = denialBefore(text, part.from);
    if (from === undefined) {
      const isAccepted = opposite && ACCEPTED.some((words) => text.startsWith(words, part.to));
      if (!isAccepted) settled.push(part);
      continue;
    }
    settled = cut(settled, from);
    const condition = CONDITIONS.find(({ name }) => name === opposite);
    if (condition) settled.push({ ...part, from, text: text.slice(from, part.to), condition });
  }
  return settled;
}

/** The parts up to a place; a word that reaches over it ends there. */
function cut(parts: readonly Part[], at: number): Part[] {
  return parts.flatMap((part) => {
    if (part.to <= at) return [part];
    if (part.from >= at || part.kind !== 'word') return [];
    const text = part.text.slice(0, at - part.from);
    return text === '' ? [] : [{ ...part, text, to: at }];
  });
}
