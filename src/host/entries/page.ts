/** The CSP nonce of the current script. The plugin uses it for its style elements too. */
export function nonceOfScript(): string | undefined {
  return (document.currentScript?.nonce ?? '') || undefined;
}

/** The element that holds the plugin in a page of our own; created when the page has none. */
export function containerInPage(): HTMLElement {
  document.body.style.margin = '0';
  const container = document.querySelector<HTMLElement>('#service-circle') ?? document.createElement('div');
  if (!container.isConnected) document.body.append(container);
  return container;
}

/** Shows sentences in plain DOM, for when the plugin itself is not mounted. */
export function showSentences(
  container: Element,
  role: 'alert' | 'status',
  ...sentences: readonly string[]
): HTMLElement {
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
  container.prepend(card);
  return card;
}

/** For each of the two attempts; together they take less than the timeout of `connectFrame`. */
const TIMEOUT_MS = 7000;

/**
 * Reads a JSON file from the folder of the page; `undefined` when it does not exist or is not JSON.
 *
 * @throws when the network fails, or there is no answer within 7 s, in both attempts
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
