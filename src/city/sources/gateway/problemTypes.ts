/** The `type` of each problem+json that a caller must distinguish. @see RFC 9457 3.1.1 */
export const SLOT_TAKEN = 'urn:service-circle:problem:slot-taken';
export const FULL = 'urn:service-circle:problem:full';
/** The same request is in progress. @see draft-ietf-httpapi-idempotency-key-header 2.6 */
export const IN_PROGRESS = 'urn:service-circle:problem:in-progress';
/** The key was used for a different request. */
export const KEY_REUSED = 'urn:service-circle:problem:key-reused';
