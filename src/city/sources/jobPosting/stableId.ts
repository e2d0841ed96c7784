/**
 * An id for an ad that has none, the same whenever the same ad is read. FNV-1a, twice with different starts: two of
 * 100 000 ads meet by chance once in some billion readings.
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

/**
 * Numbers are given by each employer: the same one of another employer is another ad, and gets an id of its own. Holds
 * for the ads that are passed through one function, in their order.
 */
export function distinctIds(): <T extends { readonly id: string; readonly employer: string }>(job: T) => T {
  const owners = new Map<string, string>();
  return (job) => {
    const owner = owners.get(job.id) ?? job.employer;
    owners.set(job.id, owner);
    return owner === job.employer ? job : { ...job, id: `${job.id}-${stableId([job.employer])}` };
  };
}
