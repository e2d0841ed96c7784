import { describe, expect, it } from 'vitest';
import { chineseVoice, partsOf } from '../../../src/ui/speech/speaker.ts';

const voice = (lang: string, localService = false): SpeechSynthesisVoice => ({
  lang,
  localService,
  default: false,
  name: lang,
  voiceURI: lang,
});
const chosen = (...voices: readonly SpeechSynthesisVoice[]) =>
  chineseVoice({ getVoices: () => [...voices] })?.lang;

describe('the voice', () => {
  it('is Chinese, of the device before one of the network, however it is written', () => {
    expect(chosen(voice('en-US', true), voice('zh-CN'), voice('zh_TW', true))).toBe('zh_TW');
    expect(chosen(voice('en-US', true), voice('cmn-Hans-CN'))).toBe('cmn-Hans-CN');
  });

  it('is none where nobody speaks Chinese, or nothing speaks at all', () => {
    expect(chosen(voice('en-US', true), voice('zhx'))).toBeUndefined();
    expect(chosen()).toBeUndefined();
    expect(chineseVoice(undefined)).toBeUndefined();
  });
});

describe('what is said', () => {
  it('keeps every letter, in parts of at most eighty, each from its own paragraph', () => {
    const paragraphs = ['失业金。', `${'每月领多少，'.repeat(40)}问12333。`, '没有标点'.repeat(60), ''];
    const parts = partsOf(paragraphs);
    expect(parts.join('')).toBe(paragraphs.join(''));
    expect(parts[0]).toBe('失业金。');
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(81);
  });
});
