type Handler = (request: Request) => Response | Promise<Response>;

/** The page until everything is built. It reloads itself, and so arrives at what was asked for. */
const page = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="1">
<title>正在构建</title>
<p style="font: 20px/1.6 system-ui; padding: 24px">正在构建，好了会自己打开，请稍等。</p>
</html>
`;

/**
 * Answers by the handler once everything is built. Before, pages say so and all else is refused: nothing of an earlier
 * build is served, because its files do not fit together with the new ones.
 */
export const whenBuilt =
  (isBuilt: () => boolean, answer: Handler): Handler =>
  (request) => {
    if (isBuilt()) return answer(request);
    const wantsPage = request.headers.get('Accept')?.includes('text/html') ?? false;
    return new Response(wantsPage ? page : '正在构建\n', {
      status: 503,
      headers: {
        'Content-Type': `text/${wantsPage ? 'html' : 'plain'}; charset=utf-8`,
        'Cache-Control': 'no-store',
        'Retry-After': '1',
        'Access-Control-Allow-Origin': '*',
      },
    });
  };
