import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** Prints the page as the browser would for a reader who presses Ctrl+P; gives the number of words drawn on each sheet. */
export async function wordsPerSheet(page: Page): Promise<readonly number[]> {
  const pdf = (await page.pdf({ format: 'A4', printBackground: false })).toString('latin1');
  const objects = new Map(
    [...pdf.matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g)].map(([, id, body]) => [id, body ?? '']),
  );
  const sheets = [...objects.values()].filter((body) => /\/Type\s*\/Page\b/.test(body));
  return sheets.map((body) => {
    const id = /\/Contents (\d+) 0 R/.exec(body)?.[1];
    const drawn = /stream\r?\n([\s\S]*?)\r?\nendstream/.exec(objects.get(id) ?? '')?.[1] ?? '';
    return (
      inflateSync(Buffer.from(drawn, 'latin1'))
        .toString('latin1')
        .match(/\bT[jJ]\b/g)?.length ?? 0
    );
  });
}
