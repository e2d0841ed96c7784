const titles = {
  400: 'Bad request',
  401: 'Login needed',
  403: 'Forbidden',
  404: 'Not found',
  409: 'Conflict',
  410: 'Gone',
  422: 'Unprocessable content',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Service unavailable',
} as const;
type Status = keyof typeof titles;

/** Optional fields of a problem. */
interface ProblemOptions {
  /** The query parameter, header or field of the body that is wrong. */
  readonly field?: string;
  /** A URI that names the kind of problem. By default, `about:blank`. */
  readonly type?: string;
  /** Additional members of this kind of problem. */
  readonly members?: Readonly<Record<string, unknown>>;
}

/** An error answer as `application/problem+json`. @see RFC 9457 */
export class Problem extends Error {
  readonly status: Status;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(status: Status, detail: string, { field, type = 'about:blank', members }: ProblemOptions = {}) {
    super(detail);
    this.name = 'Problem';
    this.status = status;
    this.body = { type, title: titles[status], status, detail, field, ...members };
  }

  toResponse(): Response {
    return problemResponse(this.status, this.body);
  }
}

export function problemResponse(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      ...(status === 401 && { 'WWW-Authenticate': 'Bearer' }),
      ...(status === 429 && { 'Retry-After': '1' }),
    },
  });
}
