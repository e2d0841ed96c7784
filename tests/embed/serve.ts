import { setTimeout } from 'node:timers/promises';
import { serveCity } from '../../mocks/city/server.ts';
import { buildQuickStarts } from '../../mocks/serve/buildQuickStarts.ts';
import { serveDemo } from '../../mocks/serve/demo.ts';
import { NOW } from './now.ts';

/**
 * Serves what `npm run build` made, the quick starts, the sandbox city, and a city with ten thousand jobs, all on one
 * fixed day. The slow city takes a quarter of its usual time, which is slow enough to be seen.
 */
export default async function serve() {
  const now = () => NOW;
  const pause = (milliseconds: number) => setTimeout(milliseconds / 4);
  await buildQuickStarts();
  const demo = await serveDemo({ host: 0, plugin: 0, city: 0 }, { now, pause });
  const bigCity = await serveCity({ port: 0, now, jobCount: 10_000 });
  process.env.DEMO_HOST = demo.host.url;
  process.env.DEMO_PLUGIN = demo.plugin.url;
  process.env.DEMO_CITY = demo.city.url;
  process.env.DEMO_BIG_CITY = bigCity.url;
  return async () => {
    await Promise.all([demo.close(), bigCity.close()]);
  };
}
