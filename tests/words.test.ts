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

/** Patterns of what others write, with their own marks. */
const patterns = /^src\/(domain|city\/reading)\//;
const spoken = files
  .filter((file) => /^(src|mocks|stories|\.storybook)\/.*\.(tsx?|html)$/.test(file) && !/\.d\.ts$/.test(file))
  .filter((file) => !patterns.test(file));
/** Everyone meets what stands here; the other texts are for people who embed the plugin or run a city. */
const forResidents = spoken.filter((file) => /^src\/(ui|widgets|host\/shell|host\/icon)\//.test(file));

type Place = `${string}: ${string}`;

/** Every text of a file that is Chinese, as it stands: strings, pieces of templates, and what is between tags. */
function textsOf(file: string): readonly string[] {
  const content = readFileSync(join(here, file), 'utf8');
  const found = file.endsWith('.html') ? content.match(/[^<>]+(?=<)/g) : stringsIn(content, file);
  return (found ?? []).filter((text) => /\p{Script=Han}/u.test(text));
}

function stringsIn(program: string, file: string): readonly string[] {
  const found: string[] = [];
  const walk = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    const { type, value, cooked } = { type: '', value: '', cooked: '', ...node };
    if (type === 'StringLiteral' || type === 'JSXText') found.push(String(value));
    if (type === 'TemplateElement') found.push(String(cooked));
    for (const child of Object.values(node)) walk(child);
  };
  walk(parseSync(program, { syntax: 'typescript', tsx: file.endsWith('.tsx') }));
  return found;
}

const offending = (among: readonly string[], rule: RegExp): readonly Place[] =>
  among.flatMap((file) =>
    textsOf(file).flatMap((text): Place[] =>
      rule.test(text.replace(SIGNS, '')) ? [`${file}: ${text.trim()}`] : [],
    ),
  );

/** Signs of an address, which are not marks of a sentence. */
const SIGNS = /http\(s\)|(?<= )\?(?= )/g;
const HALF_WIDTH = /\p{Script=Han}[”）]? ?(?:[,:;?!()]|\.(?![a-z]))|[,.:;?!()] ?[“（]?\p{Script=Han}/u;

describe('the words', () => {
  it('are looked at everywhere', () => {
    expect(spoken.length).toBeGreaterThan(150);
    expect(forResidents.filter((file) => file.endsWith('texts.ts')).length).toBeGreaterThan(12);
    expect(textsOf('mocks/host/portal.html').join()).toContain('幸福云');
  });

  it('have full-width marks in Chinese sentences', () => {
    expect(offending(spoken, HALF_WIDTH)).toEqual([]);
  });

  it('say 您', () => {
    expect(offending(spoken, /你/)).toEqual([]);
    const seeds = files.filter((file) => /^mocks\/city\/seed\/.*\.json$/.test(file));
    expect(seeds.filter((file) => readFileSync(join(here, file), 'utf8').includes('你'))).toEqual([]);
  });

  it('never shout', () => {
    expect(
      offending(
        spoken.filter((file) => !file.startsWith('mocks/city/seed/')),
        /！|!(?=\s|$)/,
      ),
    ).toEqual([]);
  });

  it('name nothing technical to residents', () => {
    expect(offending(forResidents, /接口|数据源|字段|参数|缓存|服务器|超时|异常/)).toEqual([]);
  });

  it('say what is counted: 个 is followed by its noun', () => {
    expect(offending(forResidents, /^ 个(?!\p{Script=Han})/u)).toEqual([]);
  });
});

describe('half-width marks', () => {
  it.each(['好, 再试', '有人吗?', '文号:', '（一）.二', '12333,或到站点', '找工作(附近)'])(
    'are found: %s',
    (text) => {
      expect(text).toMatch(HALF_WIDTH);
    },
  );
  it.each(['好，再试', '9:20 取到的', '每月 1131.9 元', '打 12333', '约 1.2 万'])(
    'are not found: %s',
    (text) => {
      expect(text).not.toMatch(HALF_WIDTH);
    },
  );
});
