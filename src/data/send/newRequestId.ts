import type { RequestId } from '../../domain/request.ts';

/** An id that nobody can guess. `crypto.randomUUID` is absent on pages without https. */
export function newRequestId(): RequestId {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
