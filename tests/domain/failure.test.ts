import { describe, expect, it } from 'vitest';
import { canRetry, Failure, type FailureKind, toFailure } from '../../src/domain/failure.ts';

describe('a failure', () => {
  it.each<FailureKind>(['offline', 'timeout', 'unavailable', 'malformed'])(
    'offers to try again when it is %s',
    (kind) => expect(canRetry(kind)).toBe(true),
  );

  it.each<FailureKind>(['unauthorized', 'refused', 'missing', 'taken', 'unsupported'])(
    'does not offer to try again when it is %s',
    (kind) => expect(canRetry(kind)).toBe(false),
  );

  it('is returned unchanged when it is converted again', () => {
    const failure = new Failure('taken');
    expect(toFailure(failure)).toBe(failure);
  });

  it.each([new TypeError('x'), 'text', undefined, null])('is unavailable when %s was thrown', (thrown) => {
    const failure = toFailure(thrown);
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({ name: 'Failure', kind: 'unavailable', cause: thrown });
  });
});
