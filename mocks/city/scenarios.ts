import { Problem } from './problem.ts';

/** How the city behaves, whatever its data is. By default, normally. */
export interface Scenario {
  /** A description for the person who chooses a scenario. */
  readonly about: string;
  /** All lists are empty, except towns. */
  readonly empty?: true;
  /** Milliseconds before each response. */
  readonly delay?: number;
  /** Replaces every response. */
  readonly respond?: (path: string) => Response;
  /** Changes the rows of every list. */
  readonly changeRows?: (rows: readonly unknown[]) => readonly unknown[];
  /** Every slot is already taken when it is booked. */
  readonly alwaysTaken?: true;
  /** Performs each write, but closes the connection before the first response to it. */
  readonly losesResponses?: true;
  /** Ignores `Idempotency-Key`, but stores it with a booking. */
  readonly ignoresKeys?: true;
}

export const scenarios = {
  normal: { about: '一切正常' },
  empty: { about: '没有岗位、政策、办事指南和站点', empty: true },
  slow: { about: '4秒后才回答', delay: 4000 },
  down: {
    about: '服务不可用（503）',
    respond: () => new Problem(503, 'The sandbox city is down, as asked for.').toResponse(),
  },
  broken: { about: '每五条坏一条，另有一条夹着看不见的字符', changeRows: breakRows },
  lying: { about: '状态200，内容却是网页或别的结构', respond: respondWrongly },
  unauthorized: {
    about: '需要登录（401）',
    respond: () => new Problem(401, 'The sandbox city asks for a login, as asked for.').toResponse(),
  },
  'rate-limited': {
    about: '问得太频繁（429，请等1秒）',
    respond: () => new Problem(429, 'The sandbox city asks to wait, as asked for.').toResponse(),
  },
  'slot-taken': { about: '预约总是晚一步（409，附最近的空位）', alwaysTaken: true },
  'answer-lost': { about: '办成了，但回答在半路断掉；再问一次就有', losesResponses: true },
  'no-idempotency': { about: '不认Idempotency-Key：同一请求再来一次就再办一次', ignoresKeys: true },
} satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;

/** Finds a scenario by name. @throws {Problem} 400 for an unknown name */
export function scenarioNamed(name: string): Scenario {
  const names: Readonly<Record<string, Scenario>> = scenarios;
  const scenario = Object.hasOwn(names, name) ? names[name] : undefined;
  if (scenario) return scenario;
  throw new Problem(400, `no such scenario; there are ${Object.keys(scenarios).join(', ')}`, {
    field: 'X-Sandbox-Scenario',
  });
}

/** Ways to make a row invalid. */
const breakages: readonly ((row: object) => unknown)[] = [
  (row) => ({ ...row, title: undefined, name: undefined, start: undefined, words: undefined }),
  (row) =>
    'pay' in row ? { ...row, pay: { min: 9000, max: 3000, unit: 'month', currency: 'CNY' } } : 'not a row',
  () => null,
  (row) => ({ ...row, id: 42, code: 42, title: { text: '岗位' } }),
];

/** Breaks every fifth row, and hides invisible characters in the one after it. */
function breakRows(rows: readonly unknown[]): readonly unknown[] {
  return rows.map((row, index) => {
    if (typeof row !== 'object' || row === null) return row;
    const nth = Math.floor(index / 5);
    if (index % 5 === 4) return breakages[nth % breakages.length]?.(row);
    return index % 5 === 0 ? Object.fromEntries(Object.entries(row).map(hideCharacters)) : row;
  });
}

/** Adds a right-to-left override before the text and a zero-width space inside it. */
function hideCharacters([key, value]: [string, unknown]): [string, unknown] {
  const isShown = key === 'title' || key === 'name' || key === 'address';
  return [
    key,
    isShown && typeof value === 'string' ? `\u202E${value.slice(0, 1)}\u200B${value.slice(1)}` : value,
  ];
}

/** Responds with a login page or the envelope of a different API, with status 200. */
function respondWrongly(path: string): Response {
  if (path.endsWith('/policies') || path.endsWith('/procedures')) {
    return Response.json({ code: 500, msg: '系统繁忙', data: null });
  }
  return new Response('<!doctype html><title>统一身份认证</title><p>请登录', {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}
