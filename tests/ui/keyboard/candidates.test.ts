import chinese from 'simple-keyboard-layouts/build/layouts/chinese';
import { describe, expect, it } from 'vitest';
import { candidatesOf, charactersOf, withCharacter } from '../../../src/ui/keyboard/candidates.ts';

const characters = charactersOf(chinese);

/** Picks these characters one after the other. */
function pick(text: string, wanted: string): string {
  return [...wanted].reduce((typed, character) => {
    const candidates = candidatesOf(typed, characters);
    expect(candidates?.characters, `${typed} offers ${character}`).toContain(character);
    return candidates ? withCharacter(candidates, character) : typed;
  }, text);
}

describe('letters at the end of a text', () => {
  it.each([
    ['baojie', '保洁'],
    ['xihe', '西河'],
    ['fangan', '方案'],
    ['zhuangjiagong', '装甲工'],
    ['yuesao', '月嫂'],
    ['nv', '女'],
  ])('%s become %s, one syllable after the other', (letters, word) => {
    expect(pick(letters, word)).toBe(word);
    expect(pick(`我要${letters}`, word)).toBe(`我要${word}`);
  });

  it('offer characters while the last syllable is not finished', () => {
    expect(candidatesOf('baoj', characters)).toMatchObject({ before: '', after: 'j' });
  });

  it.each(['', '保洁', '13812345678', 'iii', 'BAO', 'x'.repeat(5000), '青浦 '])('%s offer none', (text) => {
    expect(candidatesOf(text, characters)).toBeUndefined();
  });

  it('take characters from no other table', () => {
    for (const layout of [{}, { layoutCandidates: null }, { layoutCandidates: { bao: 7 } }]) {
      expect(candidatesOf('bao', charactersOf(layout))).toBeUndefined();
    }
  });
});
