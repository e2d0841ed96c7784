import type { PluginProblem } from './types.ts';
import { reportOf } from './unchecked.ts';

/** Warnings that this page has already logged. */
const warned = new Set<string>();

/**
 * Passes a problem to `report` of a context that may be unchecked. Without `report` it logs a warning in the console,
 * one per page for each code, step and unknown name or right usage, so that the host's developers find their mistake. Never throws.
 */
export function reportToHost(host: unknown, problem: PluginProblem): void {
  const report = reportOf(host);
  // When `report` itself fails there is nobody left to report to.
  try {
    if (report) Promise.resolve(report(problem)).catch(() => {});
    else warn(problem);
  } catch {}
}

function warn({ code, step, cause }: PluginProblem) {
  const message = `service-circle: ${code} (${step})`;
  const key = `${message} ${code === 'name-unknown' || typeof cause === 'string' ? JSON.stringify(cause) : ''}`;
  if (warned.has(key)) return;
  warned.add(key);
  // A list of wrong fields stands in the sentence too, because a log of texts shows nothing of a list.
  const wrong = Array.isArray(cause) ? `: ${JSON.stringify(cause)}` : '';
  // biome-ignore lint/suspicious/noConsole: developers of a host without `report` read it
  console.warn(message + wrong, cause);
}
