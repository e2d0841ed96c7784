/** A path of one unit square for each dark module, and the number of modules in a row. */
export interface Drawing {
  readonly path: string;
  readonly size: number;
}

/** Scanners need a margin of four modules. */
const MARGIN = 4;

/** Draws a text as a QR code. Rejects when the encoder cannot be loaded, or the text is too long for a code. */
export async function drawCode(text: string): Promise<Drawing> {
  const { encode } = await import(/* webpackChunkName: 'qr' */ 'uqr');
  const { data, size } = encode(text, { border: MARGIN });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { path, size };
}
