import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** The package would fetch it from the net. */
const wasm = await readFile(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')));
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });

/** Reads the QR code off a picture of the page, as a phone reads it off the screen. */
export async function readCode(page: Page): Promise<string> {
  const [code, ...others] = await readBarcodes(await page.screenshot(), { formats: ['QRCode'] });
  if (!code || others.length > 0) throw new Error(`${others.length + (code ? 1 : 0)} codes are seen`);
  return code.text;
}
