/**
 * Identifies one write. It is created and stored before the write is sent, so that the city recognises a retry.
 * @see draft-ietf-httpapi-idempotency-key-header
 */
export type RequestId = string;
