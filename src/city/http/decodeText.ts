import { Failure } from '../../domain/failure.ts';

/** Byte order marks, which outrank what the headers say. */
const MARKS: readonly (readonly [bytes: readonly number[], charset: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Names that are in use, and that a decoder does not know. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['utf8mb4', 'utf-8'],
  ['utf8mb3', 'utf-8'],
  ['utf_8', 'utf-8'],
  ['cp65001', 'utf-8'],
  ['cp936', 'gbk'],
  ['ms936', 'gbk'],
  ['windows-936', 'gbk'],
  ['euc-cn', 'gbk'],
  ['gb18030-2000', 'gb18030'],
]);
/** What servers say by default, whatever they send. */
const DEFAULTS: ReadonlySet<string> = new Set([
  'iso-8859-1',
  'iso8859-1',
  'iso_8859-1',
  'latin1',
  'us-ascii',
  'ascii',
]);

/** The part of a page in which it may declare its charset. */
const HEAD_BYTES = 1024;

/**
 * Decodes an answer by its byte order mark, the charset of its media type, or the charset that a page declares. By
 * default, UTF-8. JSON in UTF-16 is recognised by its zero bytes.
 *
 * @param type the value of `Content-Type`
 * @throws {Failure} `malformed` for an unknown charset, and for bytes that are not text in the charset
 */
export function decodeText(bytes: Uint8Array, type: string | undefined): string {
  const charset = markOf(bytes) ?? saidOf(bytes, type) ?? declaredIn(bytes) ?? zerosOf(bytes) ?? 'utf-8';
  const decoder = decoderOf(charset);
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Failure('malformed', `bytes that are not ${charset}`);
  }
}

/** The charset of the media type. A server's default tells nothing, and neither does UTF-16 of the order of bytes. */
function saidOf(bytes: Uint8Array, type: string | undefined): string | undefined {
  const charset = charsetOf(type);
  if (charset === undefined || DEFAULTS.has(charset)) return undefined;
  return charset === 'utf-16' ? (zerosOf(bytes) ?? charset) : charset;
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset, { fatal: true });
  } catch {
    throw new Failure('malformed', `unknown charset: ${charset}`);
  }
}

const markOf = (bytes: Uint8Array) =>
  MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];

function charsetOf(type: string | undefined): string | undefined {
  const [, charset] = /;\s*charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(type ?? '') ?? [];
  return charset && plainName(charset);
}

function plainName(charset: string): string {
  const name = charset.toLowerCase();
  return aliases.get(name) ?? name;
}

/** The charset that a page declares in its head. JSON has no such declaration. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
  if (!/^\s*</.test(head)) return undefined;
  const [, charset] =
    /<(?:meta\s[^>]*?charset|\?xml\s[^>]*?encoding)\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head) ?? [];
  return charset && plainName(charset);
}

/** The first character of JSON and of pages is ASCII, so that its other byte is zero. */
function zerosOf(bytes: Uint8Array): string | undefined {
  if (bytes.length < 2) return undefined;
  if (bytes[0] === 0 && bytes[1] !== 0) return 'utf-16be';
  return bytes[0] !== 0 && bytes[1] === 0 ? 'utf-16le' : undefined;
}
