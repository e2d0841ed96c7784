/** The CSP nonce of the script that runs now: a server that sets one on the script means our styles too. */
export function nonceOfScript(): string | undefined {
  return (document.currentScript?.nonce ?? '') || undefined;
}

/** The place of the plugin in a page of our own. */
export function containerInPage(): HTMLElement {
  document.body.style.margin = '0';
  const place = document.querySelector<HTMLElement>('#service-circle') ?? document.createElement('div');
  if (!place.isConnected) document.body.append(place);
  return place;
}

/** Plain sentences where nothing else can stand. */
export function say(place: Element, role: 'alert' | 'status', ...sentences: readonly string[]): HTMLElement {
  const card = document.createElement('div');
  card.setAttribute('role', role);
  card.style.cssText = 'padding:16px;font:16px/1.6 system-ui,sans-serif;color:#1f2329;background:#f6f7f5';
  card.append(
    ...sentences.map((sentence) => {
      const line = document.createElement('p');
      line.textContent = sentence;
      return line;
    }),
  );
  place.prepend(card);
  return card;
}

/** Of each of the two tries; a host that waits for a frame waits longer than both. */
const TIMEOUT_MS = 7000;

/**
 * JSON from beside the page; `undefined` when it is not there or not JSON.
 *
 * @throws when the line breaks, or nothing has come within 7 s, twice
 */
export async function besidePage(name: string): Promise<unknown> {
  const ask = async () => {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const answer = await fetch(new URL(name, location.href), { cache: 'no-cache', signal });
    return answer.ok ? answer.text() : '';
  };
  const text = await ask().catch(ask);
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
