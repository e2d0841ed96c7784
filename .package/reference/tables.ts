import { type Entry, LANGUAGES, type Language } from './entry.ts';
import { EVENTS } from './events.ts';
import { LOAD_ERRORS } from './loadErrors.ts';
import { PROBLEMS } from './problems.ts';

type Table = Readonly<Record<string, Entry>>;

/** The tables by the head of their first column, in each language. */
const TABLES: readonly { readonly of: Table; readonly heads: Readonly<Record<Language, string>> }[] = [
  {
    of: PROBLEMS,
    heads: { en: '| problem | comes when | what to do |', zh: '| 问题代码 | 什么时候有 | 怎么办 |' },
  },
  {
    of: EVENTS,
    heads: { en: '| event | comes when | what to do |', zh: '| 使用事件 | 什么时候有 | 怎么用 |' },
  },
  {
    of: LOAD_ERRORS,
    heads: {
      en: '| code of `LoadError` | comes when | what to do |',
      zh: '| 加载错误 | 什么时候有 | 怎么办 |',
    },
  },
];

const rows = (table: Table, language: Language) =>
  Object.entries(table).map(
    ([code, { [language]: words }]) => `| \`${code}\` | ${words.when} | ${words.todo} |`,
  );

/** The text with the rows of each table of ours that it has: those of the codes that there are, and no other. */
export function withTables(text: string): string {
  return TABLES.flatMap(({ of, heads }) =>
    LANGUAGES.map((language) => ({ head: heads[language], lines: rows(of, language) })),
  ).reduce((now, { head, lines }) => {
    const start = now.indexOf(`${head}\n`);
    if (start < 0) return now;
    const first = start + head.length + 1;
    const length = /^(?:\|.*(?:\n|$))*/.exec(now.slice(first))?.[0].length ?? 0;
    return `${now.slice(0, first)}|---|---|---|\n${lines.join('\n')}\n${now.slice(first + length)}`;
  }, text);
}

/** All codes and events that hosts may rely on, such as `report rows-dropped`. */
export const allCodes: readonly string[] = [
  ...Object.keys(PROBLEMS).map((code) => `report ${code}`),
  ...Object.keys(EVENTS).map((type) => `track ${type}`),
  ...Object.keys(LOAD_ERRORS).map((code) => `LoadError ${code}`),
];
