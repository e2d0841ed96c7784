/**
 * Gives a Linux browser a Chinese font, with no font installed on the machine.
 *
 * Without a font that has the glyphs Chromium draws Chinese as blank boxes, and with whatever font the
 * machine happens to have the same page gets other line breaks on every machine. The fonts come from an npm
 * package; only the weights that the interface uses are listed, since each is 10 MB that fontconfig must scan.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FONT_FAMILY = 'Noto Sans SC';
const FONT_WEIGHT_FOLDERS = ['400Regular', '500Medium', '600SemiBold', '700Bold'];
const SYSTEM_FONT_FOLDERS = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  '~/.local/share/fonts',
  '~/.fonts',
];

const fontsFolder = fileURLToPath(
  new URL('../../node_modules/.cache/service-circle/fonts/', import.meta.url),
).replace(/\/$/, '');

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A generic family and the families to take for it, best first. */
function alias(generic: string, families: string[]): string {
  const names = families.map((family) => `<family>${escapeXml(family)}</family>`).join('');
  return `  <alias binding="same"><family>${generic}</family><prefer>${names}</prefer></alias>`;
}

function fontsConf(fontFolders: string[], cacheFolder: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    '<!-- Written by tests/browser/fontconfig.ts -->',
    '<fontconfig>',
    ...fontFolders.map((folder) => `  <dir>${escapeXml(folder)}</dir>`),
    `  <cachedir>${escapeXml(cacheFolder)}</cachedir>`,
    alias('sans-serif', [FONT_FAMILY]),
    alias('system-ui', [FONT_FAMILY]),
    alias('monospace', ['DejaVu Sans Mono', FONT_FAMILY]),
    // Every other family falls back to ours for the characters it lacks.
    '  <match target="pattern">',
    `    <edit name="family" mode="append_last"><string>${FONT_FAMILY}</string></edit>`,
    '  </match>',
    '</fontconfig>',
    '',
  ].join('\n');
}

/** Writes the file unless it already says so; by rename, because other processes may be reading it. */
async function writeIfChanged(file: string, text: string): Promise<void> {
  const current = await readFile(file, 'utf8').catch(() => undefined);
  if (current === text) return;
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, text);
  await rename(draft, file);
}

/**
 * Writes `fonts.conf` and returns the environment variables that make a browser read it.
 * Empty elsewhere than on Linux: other systems do not use fontconfig and bring a Chinese font.
 */
export async function prepareFonts(): Promise<Record<string, string>> {
  if (process.platform !== 'linux') return {};

  const require = createRequire(import.meta.url);
  const packageFolder = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'));
  const ourFolders = FONT_WEIGHT_FOLDERS.map((folder) => join(packageFolder, folder));
  const cacheFolder = join(fontsFolder, 'cache');
  const confFile = join(fontsFolder, 'fonts.conf');

  await mkdir(cacheFolder, { recursive: true });
  await writeIfChanged(confFile, fontsConf([...SYSTEM_FONT_FOLDERS, ...ourFolders], cacheFolder));
  return { FONTCONFIG_PATH: fontsFolder, FONTCONFIG_FILE: confFile };
}
