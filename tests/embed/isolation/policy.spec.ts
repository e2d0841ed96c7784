import { address, expect, test } from '../demo.ts';
import { type Entry, openPage, press, show, walk } from './host.ts';

const NONCE = 'n0nce';

/** As strict as a page can be that lets us in at all. */
const strict = (scripts: string, trusted: string) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src 'nonce-${NONCE}'`,
    `connect-src ${address('CITY')}`,
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trusted}`,
  ].join('; ');

const POLICIES: readonly { entry: Entry; scripts: () => string; trusted: string }[] = [
  { entry: 'mount', scripts: () => `'nonce-${NONCE}'`, trusted: 'service_circle_mount' },
  { entry: 'mount', scripts: () => address('PLUGIN'), trusted: 'service_circle_mount' },
  { entry: 'standalone', scripts: () => `'nonce-${NONCE}'`, trusted: 'service_circle_standalone' },
  {
    entry: 'standalone',
    scripts: () => `'nonce-${NONCE}' 'strict-dynamic'`,
    trusted: 'service_circle_standalone',
  },
];

for (const [index, { entry, scripts, trusted }] of POLICIES.entries()) {
  test(`${entry} breaks no rule of a strict policy (${index + 1})`, async ({ page }) => {
    await page.addInitScript(() => {
      const violations: string[] = [];
      Object.assign(window, { violations });
      window.print = () => setTimeout(() => window.dispatchEvent(new Event('afterprint')));
      document.addEventListener('securitypolicyviolation', (event) =>
        violations.push(
          `${event.violatedDirective} ${event.blockedURI} ${event.sample} ${event.sourceFile}:${event.columnNumber}`,
        ),
      );
    });
    const headers = { 'content-security-policy': strict(scripts(), trusted) };
    await openPage(page, entry, { headers, nonce: NONCE });
    await show(page, entry, { nonce: NONCE, role: 'staff' });
    const place = page.locator('#place');
    await walk(place, async (screen) => {
      expect(await page.evaluate('violations'), screen).toEqual([]);
      if (screen !== 'procedure') return;
      await press(place.getByRole('button', { name: '打印清单' }));
      await expect.poll(() => page.frames().length).toBe(1);
    });
    await expect(place.getByRole('button', { name: '长辈版' })).toHaveCSS('border-radius', '12px');
    expect(await page.evaluate('violations')).toEqual([]);
    // The policy is in force.
    await page.evaluate(() => document.body.append(document.createElement('style')));
    await expect.poll(() => page.evaluate('violations.length')).toBe(1);
  });
}
