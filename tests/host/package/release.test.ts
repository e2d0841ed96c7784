import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { toBill } from '../../../.package/ship/billOfMaterials.ts';
import { compressAll, filesIn, writeSums } from '../../../.package/ship/files.ts';
import { changelog, parseNote, readReleases } from '../../../.package/ship/notes.ts';
import { RELEASES } from '../../../.package/ship/promises.ts';
import pkg from '../../../package.json' with { type: 'json' };

/** A folder with those files, gone after the test. */
async function folderWith(files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), 'release-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
}

describe('the changes of a release', () => {
  it('are there for the version that package.json names', () => {
    expect(readReleases(RELEASES, pkg.version)[0]?.notes.length).toBeGreaterThan(0);
  });

  it('are missing: the release is refused with the file to write', async () => {
    const folder = await folderWith({ '1.0.0/a.md': 'New: a thing.', '1.1.0/surface.txt': '' });
    for (const version of ['1.1.0', '1.2.0']) {
      const sentence = `Release ${version} has no change note. Write .releases/${version}/<name>.md`;
      expect(() => readReleases(folder, version)).toThrow(sentence);
    }
  });

  it('begin with their kind', () => {
    expect(parseNote('New: a part 培训.\r\nNothing to do.\n', 'x')).toEqual({
      kind: 'New',
      text: 'a part 培训.\nNothing to do.',
    });
    expect(() => parseNote('# 1.0.0', '.releases/1.0.0/a.md')).toThrow(
      '.releases/1.0.0/a.md does not say what kind of change it is. Begin it with “Taken away: ”',
    );
  });

  it('stand in one list, the newest first, and first what asks something of a host', async () => {
    const folder = await folderWith({
      '1.9.0/b.md': 'Mended: a list.',
      '1.10.0/a.md': 'New: a part.\nNothing to do.',
      '1.10.0/b.md': 'Taken away: a field.',
      '2.0.0/later.md': 'New: not yet out.',
    });
    expect(changelog(readReleases(folder, '1.10.0'))).toBe(
      '# Changes\n\n## 1.10.0\n\n### Taken away\n\n- a field.\n\n### New\n\n- a part.\n  Nothing to do.\n\n## 1.9.0\n\n### Mended\n\n- a list.\n',
    );
  });
});

describe('the bill of materials', () => {
  const library = { name: 'x', version: '1.0.0', licenses: [{ license: { id: 'MIT' } }] };
  const raw = (components: readonly (typeof library)[]) => ({
    serialNumber: 'urn:uuid:1',
    metadata: { timestamp: '2026-01-01', component: { name: 'folder' } },
    components,
  });

  it('names the plugin, and nothing that differs from one run to the next', () => {
    const { json, components } = toBill(raw([library]));
    expect(JSON.parse(json)).toEqual({
      metadata: { component: { name: 'service-circle' } },
      components: [library],
    });
    expect(components).toEqual([{ name: 'x', version: '1.0.0', licences: ['MIT'] }]);
  });

  it('is refused with a library that names no licence', () => {
    const bare = { ...library, name: 'y', licenses: [] };
    expect(() => toBill(raw([library, bare]))).toThrow('These libraries name no licence: y@1.0.0.');
  });
});

describe('the files of a release', () => {
  it('over 1 KB have compressed ones beside them, and all have a checksum', async () => {
    const big = '一二三四五'.repeat(400);
    const folder = await folderWith({ 'a.js': big, 'mount/b.js': big, 'small.js': '1', 'lib/x.d.ts': big });
    await compressAll(folder);
    await writeSums(folder);
    const files = await filesIn(folder);
    expect(files).toEqual([
      'SHA256SUMS',
      'a.js',
      'a.js.br',
      'a.js.gz',
      'lib/x.d.ts',
      'mount/b.js',
      'mount/b.js.br',
      'mount/b.js.gz',
      'small.js',
    ]);
    expect(brotliDecompressSync(await readFile(join(folder, 'a.js.br'))).toString()).toBe(big);
    expect(gunzipSync(await readFile(join(folder, 'mount/b.js.gz'))).toString()).toBe(big);
    const sums = (await readFile(join(folder, 'SHA256SUMS'), 'utf8')).trim().split('\n');
    expect(sums.map((line) => line.slice(66))).toEqual(files.filter((file) => file !== 'SHA256SUMS'));
    expect(sums).toContain('6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b  small.js');
  });
});
