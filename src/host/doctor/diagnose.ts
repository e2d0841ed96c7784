import { checkCapabilities } from './checkContext.ts';
import { checkCsp } from './checkCsp.ts';
import { checkCaching, checkContract, checkFiles, checkReact } from './checkFiles.ts';
import { checkCors, checkMixedContent, checkPrivateCity, checkSources } from './checkOrigins.ts';
import { checkPages } from './checkPages.ts';
import { checkRelease } from './checkRelease.ts';
import { checkServing } from './checkServing.ts';
import { checkCityFile } from './cityFile.ts';
import type { Facts } from './facts.ts';
import type { Finding } from './finding.ts';

const checks: readonly ((facts: Facts) => readonly Finding[])[] = [
  checkFiles,
  checkPages,
  checkRelease,
  checkCors,
  checkCaching,
  checkServing,
  checkContract,
  checkReact,
  checkMixedContent,
  checkPrivateCity,
  checkCsp,
  checkCityFile,
  checkSources,
  checkCapabilities,
];

/** All findings about a deployment, in the order in which to correct them. */
export const diagnose = (facts: Facts): readonly Finding[] => checks.flatMap((check) => check(facts));

const LEVELS = ['ok', 'warn', 'error'] as const;

/** The findings as text, one or two lines each, the worst at the end, where a terminal stands, with a count. */
export function printed(findings: readonly Finding[]): string {
  const of = (wanted: Finding['level']) => findings.filter(({ level }) => level === wanted);
  const lines = LEVELS.flatMap(of).map(({ level, code, seen, todo }) => {
    const first = `${level.padEnd(5)} ${code}: ${seen}`;
    return todo === undefined ? first : `${first}\n      → ${todo}`;
  });
  const count = ({ length }: readonly Finding[], name: string) =>
    `${length} ${name}${length === 1 ? '' : 's'}`;
  return `${lines.join('\n')}\n\n${count(of('error'), 'error')}, ${count(of('warn'), 'warning')}.\n`;
}
