/** The header that marks a lost response. The Node adapter sends nothing for a response with this header. */
const LOST_RESPONSE = 'x-hono-already-sent';

/** The response to a write that is done, but whose answer is lost. Whoever serves the city cuts the connection instead. */
export const lostResponse = () => new Response(null, { headers: { [LOST_RESPONSE]: 'true' } });

export const isLost = ({ headers }: Response): boolean => headers.has(LOST_RESPONSE);
