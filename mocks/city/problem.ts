const titles = {
  400: 'Bad request',
  401: 'Login needed',
  404: 'Not found',
  500: 'Internal error',
  503: 'Service unavailable',
} as const;
type Status = keyof typeof titles;

/** An error answer as `application/problem+json`. @see RFC 9457 */
export class Problem extends Error {
  readonly status: Status;
  /** The query parameter or header that is wrong. */
  readonly field?: string;

  constructor(status: Status, detail: string, field?: string) {
    super(detail);
    this.name = 'Problem';
    this.status = status;
    this.field = field;
  }

  toResponse(): Response {
    const { status, message: detail, field } = this;
    return new Response(
      JSON.stringify({ type: 'about:blank', title: titles[status], status, detail, field }),
      {
        status,
        headers: {
          'Content-Type': 'application/problem+json',
          ...(status === 401 && { 'WWW-Authenticate': 'Bearer' }),
        },
      },
    );
  }
}
