/** The first voice of the device that speaks Chinese; none where there is no speech or no such voice. */
export function chineseVoice(
  synthesis: Pick<SpeechSynthesis, 'getVoices'> | undefined,
): SpeechSynthesisVoice | undefined {
  const voices = (synthesis?.getVoices() ?? []).filter(({ lang }) =>
    /^(zh|cmn)\b/i.test(lang.replace('_', '-')),
  );
  // A voice of the device also speaks without a network.
  return voices.find(({ localService }) => localService) ?? voices[0];
}

/** Some browsers fall silent after 15 seconds of one text. */
const LONGEST = 80;

/** Texts to be said one after the other, none of them long, cut where a sentence or its part ends. */
export function partsOf(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.flatMap((paragraph) => {
    const parts: string[] = [];
    for (const piece of paragraph.match(/[^。；，！？\n]{1,80}[。；，！？\n]*/g) ?? []) {
      const last = parts.at(-1);
      if (last !== undefined && last.length + piece.length <= LONGEST) parts[parts.length - 1] = last + piece;
      else parts.push(piece);
    }
    return parts;
  });
}
