/** Calls about the login. What the host throws there may contain the token. */
const loginSteps: ReadonlySet<string> = new Set(['getToken', 'login', 'onChange']);

/** Hides what the host threw; a timeout stays one. */
const withoutMessage = (cause: unknown) =>
  cause instanceof DOMException && cause.name === 'TimeoutError'
    ? cause
    : new Error('The host failed. Its message is left out, because it may contain the token.');

/** What a call of the host threw, without the token that it may contain. */
export const withoutToken = (step: string, cause: unknown): unknown =>
  loginSteps.has(step) ? withoutMessage(cause) : cause;
