import type { PluginProblem } from './types.ts';
import { reportOf } from './unread.ts';

/** What the console has already heard on this page. */
const warned = new Set<string>();

/**
 * Tells `report` of a context that may be unread. A host without one is warned in the console, once a page for each
 * code and step: whoever builds it would look for a mistake of theirs in vain. Never throws.
 */
export function tellHost(host: unknown, problem: PluginProblem): void {
  const report = reportOf(host);
  // A host that cannot hear of problems cannot hear of this one either.
  try {
    if (report) Promise.resolve(report(problem)).catch(() => {});
    else warn(problem);
  } catch {}
}

function warn({ code, step, cause }: PluginProblem) {
  const what = `service-circle: ${code} (${step})`;
  if (warned.has(what)) return;
  warned.add(what);
  // biome-ignore lint/suspicious/noConsole: it is read by whoever builds a host that has no `report`
  console.warn(what, cause);
}
