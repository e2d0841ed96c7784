import { describe, expect, it } from 'vitest';
import { networkReason } from '../../../src/city/http/networkReason.ts';

const coded = (code: string, message = '') => Object.assign(new Error(message), { code });
const within = (cause: unknown, depth: number): Error =>
  new TypeError('fetch failed', { cause: depth > 1 ? within(cause, depth - 1) : cause });

describe('why no response came', () => {
  it('is told by a cause of the error, however it is wrapped', () => {
    const reset = coded('ECONNRESET', 'read ECONNRESET');
    expect(networkReason(within(reset, 1))).toBe('connection closed: read ECONNRESET');
    expect(networkReason(within(reset, 3))).toBe('connection closed: read ECONNRESET');
  });

  it('has the code where the system says nothing, as for several addresses of a host', () => {
    expect(networkReason(within(coded('ECONNREFUSED'), 1))).toBe('refused: ECONNREFUSED');
  });

  it('is not known from other errors, and not looked for without end', () => {
    const circle = new Error('around');
    circle.cause = circle;
    for (const error of [circle, within('text', 2), new Error('odd'), undefined])
      expect(networkReason(error)).toBeUndefined();
  });
});
