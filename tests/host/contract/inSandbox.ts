import type { servedCity } from '../mount/mounted.ts';

/* Records and places of the sandbox city. */

export const policy = { kind: 'policy', id: 'sh-flex-si-subsidy' } as const;
export const procedure = { kind: 'procedure', id: 'unemployment-registration' } as const;
export const XIAYANG = { adcode: '310118001' };

/** A login without a token. */
export const getToken = async () => null;

/** The id of a job. */
export async function firstJob(city: ReturnType<typeof servedCity>): Promise<string> {
  const [source] = city.config().sources;
  const answer = await fetch(`${source?.baseUrl}/jobs`);
  const { items } = await answer.json();
  return items[0].id;
}
