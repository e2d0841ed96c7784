/** Texts with which of them may have a sign or a pair of signs, so that most that lack a word are passed over unread. */
export interface Filtered {
  readonly texts: readonly string[];
  /** For each bit a row: the texts with a piece that the bit stands for, one bit for each text. */
  readonly rows: Uint32Array;
  /** The length of a row. */
  readonly width: number;
}

/** Some times the pairs of a long text; a power of two. */
const BITS = 4096;
const SHIFT = 20;

export function filterTexts(texts: readonly string[]): Filtered {
  const width = Math.ceil(texts.length / 32);
  const rows = new Uint32Array(BITS * width);
  for (const [nth, text] of texts.entries()) {
    eachBit(text, (bit) => {
      const at = bit * width + (nth >> 5);
      rows[at] = (rows[at] ?? 0) | (1 << (nth & 31));
    });
  }
  return { texts, rows, width };
}

/** The texts that may have a word, one bit for each text. */
export function mayHave({ rows, width }: Filtered, word: string): Uint32Array {
  const may = new Uint32Array(width).fill(0xffffffff);
  eachBit(word, (bit) => {
    for (let at = 0; at < width; at += 1) may[at] = (may[at] ?? 0) & (rows[bit * width + at] ?? 0);
  });
  return may;
}

/** The bits of all signs of a text and of its pairs of neighbouring signs. */
function eachBit(text: string, set: (bit: number) => void): void {
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    set(Math.imul(sign, 0x9e3779b1) >>> SHIFT);
    if (at > 0) set(Math.imul(Math.imul(before, 0x85ebca6b) ^ sign, 0xc2b2ae35) >>> SHIFT);
    before = sign;
  }
}
