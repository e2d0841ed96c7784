import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from '@swc/core';
import { describe, expect, it } from 'vitest';
import { isDetail, SCREEN_KINDS, widgetOf } from '../src/domain/screens.ts';
import { screenName, WIDGET_IDS, widgets } from '../src/widgets/index.ts';

const root = dirname(import.meta.dirname);
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const find = (...globs: readonly string[]) =>
  globs
    .flatMap((glob) => globSync(glob, { cwd: root }))
    .filter((file) => !file.includes('node_modules'))
    .toSorted();

const NAMES: readonly string[] = WIDGET_IDS.flatMap((id) => [id, widgets[id].title]);

/** Lists of a program that name three widgets or more by hand, as `[one, two, three]`. */
function handLists(program: string, tsx = false): readonly string[] {
  const found: string[] = [];
  JSON.stringify(parseSync(program, { syntax: 'typescript', tsx }), (_, node) => {
    if (node?.type !== 'ArrayExpression') return node;
    const texts = new Set(JSON.stringify(node).match(/(?<="value":")[^"]+/g));
    const named = NAMES.filter((name) => texts.has(name));
    if (named.length >= 3) found.push(`[${named.join(', ')}]`);
    return node;
  });
  return found;
}

describe('what goes through the widgets', () => {
  it('takes them from THE LIST, so that a new one escapes no test and no choice', () => {
    const files = find(
      'tests/{embed,bench}/**/*.ts',
      'mocks/**/*.{ts,tsx}',
      'stories/**/*.{ts,tsx}',
      '.storybook/*.{ts,tsx}',
    );
    expect(files.length).toBeGreaterThan(50);
    const lists = files.flatMap((file) =>
      handLists(read(file), file.endsWith('.tsx')).map((list) => `${file}: ${list}`),
    );
    expect(lists).toEqual([]);
  });

  it('finds none of them by its place in a row', () => {
    const specs = find('tests/**/*.{ts,tsx}', 'stories/**/*.{ts,tsx}');
    const counting = specs.filter((file) => read(file).includes(['nth', 'child'].join('-')));
    expect(counting).toEqual([]);
  });

  it('would be seen if it did not', () => {
    expect(handLists("for (const id of ['jobs', '服务站点', 'home'] as const) go(id);")).toEqual([
      '[home, jobs, 服务站点]',
    ]);
    expect(handLists("const two = ['jobs', 'home']; show('policies');")).toEqual([]);
  });
});

/** The page of a screen in the book of stories. */
const pageOf = (kind: string) => read(`stories/${kind}.stories.tsx`);

describe('the book of stories', () => {
  it.each(SCREEN_KINDS)('has a page of the screen %s, by its name and with its widget', (kind) => {
    expect(pageOf(kind)).toContain(`title: '页面/${screenName(kind)}'`);
    expect(pageOf(kind)).toContain(`widget: '${widgetOf({ kind })}'`);
  });

  it.each(SCREEN_KINDS.filter(isDetail))('shows one record on the page of the detail %s', (kind) => {
    expect(pageOf(kind)).toContain(`kind: '${kind}'`);
  });
});
