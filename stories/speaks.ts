import { fn } from 'storybook/test';

export const voice = { lang: 'zh-CN', localService: true, default: true, name: '中文', voiceURI: 'zh' };

/** A device that speaks with these voices; what it says stays unsaid until `end`. */
export function speaks(...voices: readonly object[]) {
  const said: SpeechSynthesisUtterance[] = [];
  const calls = { cancel: fn(), pause: fn(), resume: fn() };
  const synthesis = Object.assign(new EventTarget(), {
    ...calls,
    getVoices: () => voices,
    speak: (utterance: SpeechSynthesisUtterance) => said.push(utterance),
  });
  const before = Object.getOwnPropertyDescriptor(window, 'speechSynthesis');
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
  // A voice that is not the browser's own cannot be set on its utterances.
  const own = window.SpeechSynthesisUtterance;
  class Utterance extends EventTarget {
    voice = null;
    lang = '';
    text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
  const restore = () => {
    if (before) Object.defineProperty(window, 'speechSynthesis', before);
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: own, configurable: true });
  };
  return { said, calls, restore };
}
