import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { publicSurface } from '../../../.package/surface.ts';

let surface: string;
beforeAll(() => {
  surface = publicSurface();
}, 60_000);

it('promises hosts what .package/surface.txt says; a change of it is made with `npm run surface`', async () => {
  const written = await readFile(join(import.meta.dirname, '../../../.package/surface.txt'), 'utf8');
  expect(surface).toBe(written);
});

it('reaches types that are only mentioned, and leaves out what no host can name', () => {
  expect(surface).toContain('type TravelMode = (typeof TRAVEL_MODES)[number];');
  expect(surface).toContain('const TRAVEL_MODES: ');
  expect(surface).not.toContain('surfaceOf');
  expect(surface).not.toContain('is declared nowhere');
});
