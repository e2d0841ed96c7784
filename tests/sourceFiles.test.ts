import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from '@swc/core';
import { describe, expect, it } from 'vitest';

const here = dirname(import.meta.dirname);
const listing = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: here,
  encoding: 'utf8',
});
const files = listing.split('\0').filter((file) => file !== '' && existsSync(join(here, file)));
const read = (file: string) => readFileSync(join(here, file), 'utf8');
const code = files.filter((file) => /^src\/.*(?<!\.d)\.tsx?$/.test(file));

/** Chinese words of a program, without its comments. */
function chineseIn(program: string, tsx: boolean): readonly string[] {
  const tree = JSON.stringify(parseSync(program, { syntax: 'typescript', tsx }));
  return [...new Set(tree.match(/\p{Script=Han}+/gu))];
}

const sentencesLiveIn = /(^|[/.])texts\.ts$|^src\/widgets\/index\.ts$|^src\/city\/sources\/index\.ts$/;
/** The word by which a gateway marks a policy that nobody verified: a code on the wire, not a text of ours. */
const codes: Readonly<Record<string, readonly string[]>> = {
  'src/city/sources/gateway/policyMappers.ts': ['待核实'],
};

describe('every file of src', () => {
  it('is there to be looked at', () => {
    expect(code.length).toBeGreaterThan(50);
  });

  it('leaves Chinese to texts.ts and the two lists', () => {
    const strays = code
      .filter((file) => !sentencesLiveIn.test(file))
      .flatMap((file) => chineseIn(read(file), file.endsWith('.tsx')).map((word) => ({ file, word })))
      .filter(({ file, word }) => !codes[file]?.includes(word));
    expect(strays).toEqual([]);
  });

  it('has at most 200 lines', () => {
    const long = files.filter((file) => file.startsWith('src/') && read(file).split('\n').length > 200);
    expect(long).toEqual([]);
  });

  it('of the domain is told the time and never looks at a clock', () => {
    const clock = /\bDate\.now\b|\bnew Date\(\s*\)|\bdayjs\(\s*\)|\bperformance\.|\bMath\.random\b/;
    expect(code.filter((file) => file.startsWith('src/domain/') && clock.test(read(file)))).toEqual([]);
  });
});

describe('Chinese in a program', () => {
  it('is found in strings, templates and elements, and not in comments', () => {
    const program = "/** 文号 */ const a = '岗位'; // 备注\nconst b = `政策`;";
    expect(chineseIn(program, false)).toEqual(['岗位', '政策']);
    const element = 'const A = () => <p title="站点">预约{/* 备注 */}</p>;';
    expect(chineseIn(element, true)).toEqual(['站点', '预约']);
  });
});

describe('every file of the project', () => {
  it('is the same on any machine: it names no folder of one', () => {
    const folder = /(?<![\w.@$}-])\/(?:home|root|work|tmp|Users)\/|\b[A-Z]:\\{1,2}Users\b/;
    expect(folder.test(`at ${['', 'home', 'me', 'x.ts'].join('/')}`)).toBe(true);
    expect(folder.test("import('./home/index.tsx')")).toBe(false);
    expect(files.filter((file) => folder.test(read(file)))).toEqual([]);
  });

  it('leaves the choice of a registry to whoever installs', () => {
    expect(read('package-lock.json')).toContain('"integrity"');
    // Only our own workspaces are resolved to a place: a folder of the project.
    expect(read('package-lock.json').match(/"resolved": "(?!tests\/)[^"]*/g)).toBeNull();
    expect(files.filter((file) => file.endsWith('.npmrc'))).toEqual([]);
  });
});
