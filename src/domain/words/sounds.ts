import { pinyin } from 'pinyin-pro';

/** The syllables of a text in letters, without tones. */
export const soundsOf = (text: string): readonly string[] =>
  pinyin(text, { toneType: 'none', type: 'array', v: true });
