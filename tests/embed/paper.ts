import type { Page } from '@playwright/test';

/** A printed page: its HTML and its style. */
export interface Paper {
  readonly html: string;
  readonly css: string;
}

/** Instead of asking for a printer, a page that prints keeps what the paper would show. */
export const catchPaper = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => {
      const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
      const css = rules.map(({ cssText }) => cssText).join('\n');
      Reflect.set(window.top ?? window, 'paper', { html: document.body.innerHTML, css });
      setTimeout(() => window.dispatchEvent(new Event('afterprint')));
    };
  });

/** Waits for the paper, and takes it. */
export async function paperOf(page: Page): Promise<Paper> {
  const paper = await page.waitForFunction(() => Reflect.get(window, 'paper'));
  const kept = await paper.jsonValue();
  await page.evaluate(() => Reflect.deleteProperty(window, 'paper'));
  return kept;
}

/** Shows the paper as a page of its own. */
export const showPaper = (page: Page, { html, css }: Paper) =>
  page.setContent(`<!doctype html><html lang="zh-CN"><style>${css}</style><body>${html}</body></html>`);
