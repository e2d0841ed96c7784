/**
 * Names one write for ever: made and kept before anything is sent, so that whatever is sent again is known to be the
 * same. @see draft-ietf-httpapi-idempotency-key-header
 */
export type RequestId = string;
