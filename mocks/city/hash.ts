const PRIME = 0x100000001b3n;

/** FNV-1a, 64 bits. Identifies a text without storing it. It is not secure against guessing. */
export function hash(text: string): string {
  let sum = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    sum = BigInt.asUintN(64, (sum ^ BigInt(byte)) * PRIME);
  }
  return sum.toString(16).padStart(16, '0');
}
