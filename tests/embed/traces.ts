import type { Page } from '@playwright/test';

/**
 * All that a browser keeps of a page and that outlives a screen: the nodes with their shadow roots and boxes, cookies,
 * storages, databases, caches, the clipboard, the history.
 */
export async function traces(page: Page): Promise<string> {
  const kept = await page.evaluate(async () => {
    const texts = [document.title, document.cookie, window.name, JSON.stringify(history.state)];
    const visit = (root: Document | ShadowRoot) => {
      texts.push(root instanceof Document ? root.documentElement.outerHTML : root.innerHTML);
      for (const node of root.querySelectorAll('*')) {
        if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) texts.push(node.value);
        if (node.shadowRoot) visit(node.shadowRoot);
      }
    };
    visit(document);
    for (const storage of [localStorage, sessionStorage]) texts.push(JSON.stringify({ ...storage }));
    const done = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        texts.push(JSON.stringify([await done(rows.getAllKeys()), await done(rows.getAll())]));
      }
      database.close();
    }
    for (const key of await caches.keys()) {
      const cache = await caches.open(key);
      for (const { url } of await cache.keys()) {
        const answer = await cache.match(url);
        texts.push(key, url, (await answer?.text()) ?? '');
      }
    }
    texts.push(await navigator.clipboard.readText());
    return texts.join('\n');
  });
  const cdp = await page.context().newCDPSession(page);
  const { entries } = await cdp.send('Page.getNavigationHistory');
  await cdp.detach();
  return [kept, ...entries.map(({ url, title }) => `${decodeURI(url)} ${title}`)].join('\n');
}

/**
 * What is alive in the memory of the page after the garbage is collected: the answers and keys of every query client,
 * the boxes that stand in no page any more, and every text that an object holds.
 */
export async function memory(page: Page): Promise<string> {
  const cdp = await page.context().newCDPSession(page);
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'Object.prototype' });
  const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
  const held = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: `function () {
      const texts = new Set();
      for (const one of this) {
        if (one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement) texts.add(one.value);
        for (const { value } of Object.values(Object.getOwnPropertyDescriptors(one)))
          if (typeof value === 'string' && value.length < 2000) texts.add(value);
      }
      return [...texts].join('\\n');
    }`,
    returnByValue: true,
  });
  await cdp.detach();
  return String(held.result.value);
}

/** Every line of what is kept and of what is alive that has one of the words. */
export async function remains(page: Page, words: readonly string[]): Promise<readonly string[]> {
  const lines = [await traces(page), await memory(page)].flatMap((found) => found.split('\n'));
  return lines.filter((line) => words.some((word) => line.includes(word))).map((line) => line.slice(0, 300));
}
