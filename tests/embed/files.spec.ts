import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './demo.ts';

const DIST = join(import.meta.dirname, '../../dist');
const scripts = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.js'),
);
const hashes = new Set(scripts.flatMap((file) => file.match(/(?<=\.)[0-9a-f]{6,}(?=\.js$)/g) ?? []));

/**
 * The bundler puts the hash of a finished file wherever the hash of before stood, also in text that only looks the
 * same: the path of an icon once lost `928c17`. https://github.com/web-infra-dev/rspack/issues/8474
 */
test('the hash of a file stands only where a file is named', () => {
  expect(hashes.size).toBeGreaterThan(50);
  const elsewhere = scripts.flatMap((file) => {
    const text = readFileSync(join(DIST, file), 'utf8');
    return [...hashes].flatMap((hash) =>
      [...text.matchAll(new RegExp(`.?${hash}.?`, 'g'))]
        .map(([found]) => found)
        .filter((found) => found !== `"${hash}"` && found !== `.${hash}.`)
        .map((found) => `${file}: ${found}`),
    );
  });
  expect(elsewhere).toEqual([]);
});
