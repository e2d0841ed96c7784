/** Calls about the login. What the host throws there may contain the token. */
const loginSteps: ReadonlySet<string> = new Set(['getToken', 'login', 'onChange']);

/** Hides what the host threw in a call about the login; a timeout stays one. */
export function withoutToken(step: string, cause: unknown): unknown {
  const isTimeout = cause instanceof DOMException && cause.name === 'TimeoutError';
  return loginSteps.has(step) && !isTimeout
    ? new Error('The host failed. Its message is left out, because it may contain the token.')
    : cause;
}
