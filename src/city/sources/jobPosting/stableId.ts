/**
 * Creates an id for an ad without one. The same ad always gets the same id. It joins two FNV-1a hashes with different
 * seeds, so that a collision among 100 000 ads is very unlikely.
 */
export function stableId(parts: readonly (string | undefined)[]): string {
  const text = parts.join('\n');
  return [0x811c9dc5, 0x9747b28c].map((start) => hash(text, start).toString(36)).join('-');
}

function hash(text: string, start: number): number {
  let sum = start;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

/** Makes ids unique. Each employer numbers its own ads, so two employers may use the same id for different ads. */
export function withUniqueIds<T extends { readonly id: string; readonly employer: string }>(
  jobs: readonly T[],
): readonly T[] {
  const owners = new Map<string, string>();
  return jobs.map((job) => {
    const owner = owners.get(job.id) ?? job.employer;
    owners.set(job.id, owner);
    return owner === job.employer ? job : { ...job, id: `${job.id}-${stableId([job.employer])}` };
  });
}
