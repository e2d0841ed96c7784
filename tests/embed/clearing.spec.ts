import type { Locator, Page } from '@playwright/test';
import { unkept } from '../../src/ui/answer/NotKept.texts.ts';
import { procedure } from '../../src/widgets/guidance/texts.ts';
import { address, expect, goTo, openCircle, test, XIAYANG } from './demo.ts';

/* Only a browser clears the data of a site under a page that is open. */

async function openPapers(page: Page): Promise<{ circle: Locator; papers: Locator }> {
  const circle = await openCircle(page, '/plain.html', { town: XIAYANG });
  await goTo(circle, 'guidance');
  await circle.getByRole('button', { name: '刚失业' }).click();
  await circle.getByRole('button', { name: '看怎么登记' }).click();
  const papers = circle
    .getByRole('region', { name: '失业登记' })
    .getByRole('group', { name: procedure.materials });
  await expect(papers.getByRole('checkbox').first()).toBeVisible();
  return { circle, papers };
}

test('what the browser clears during a visit is put back, and it is said', async ({ page }) => {
  const { circle, papers } = await openPapers(page);
  await papers.getByRole('checkbox').first().check();
  await expect.poll(() => page.evaluate(keptParts)).toContain('ticks');

  const browser = await page.context().newCDPSession(page);
  await browser.send('Storage.clearDataForOrigin', { origin: address('HOST'), storageTypes: 'all' });
  await expect(papers.getByText(unkept.putBack)).toBeVisible();
  await expect(papers.getByRole('checkbox').first()).toBeChecked();
  await expect.poll(() => page.evaluate(keptParts)).toContain('ticks');

  await goTo(circle, 'mine');
  await expect(circle.getByText(unkept.putBack).filter({ visible: true })).toBeVisible();
  await page.reload();
  await expect((await openPapers(page)).papers.getByRole('checkbox').first()).toBeChecked();
});

/** The keys of what the device keeps of a person. Makes no database where there is none. */
async function keptParts(): Promise<unknown[]> {
  const request = indexedDB.open('service-circle-own');
  request.onupgradeneeded = () => request.transaction?.abort();
  const connection = await new Promise<IDBDatabase | undefined>((resolve) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(undefined);
  });
  if (!connection) return [];
  const keys = connection.transaction('parts').objectStore('parts').getAllKeys();
  return new Promise((resolve) => {
    keys.onsuccess = () => {
      connection.close();
      resolve(keys.result);
    };
  });
}
