import type { CityConfig } from '../../city/cityConfig.ts';
import { readConfig } from '../../city/configAt.ts';
import { toFailure } from '../../domain/failure.ts';
import type { Facts, Fetched } from './facts.ts';
import type { Finding } from './finding.ts';

/** The configuration of a city in a file, or why it is none. */
export function readCityFile({ status, error, text }: Fetched): {
  readonly config?: CityConfig;
  readonly wrong?: string;
} {
  if (status !== 200) return { wrong: error ?? `status ${status}` };
  try {
    return { config: readConfig(text) };
  } catch (cause) {
    return { wrong: String(toFailure(cause).cause) };
  }
}

/** Checks the file with the configuration of the city, where the context names its address. */
export function checkCityFile({ cityFile, origin }: Facts): readonly Finding[] {
  if (!cityFile) return [];
  const { url, headers } = cityFile;
  const { config, wrong } = readCityFile(cityFile);
  if (!config) {
    const seen = `${url} gives no configuration of a city: ${wrong}.`;
    return [
      {
        level: 'error',
        code: 'city-config',
        seen,
        todo: 'Serve the JSON file of the city there (npm run check:city -- FILE).',
      },
    ];
  }
  const allowed = headers['access-control-allow-origin'];
  if (allowed === '*' || allowed === origin)
    return [{ level: 'ok', code: 'city-config', seen: `${url} configures ${config.name}.` }];
  const todo = `Serve it with Access-Control-Allow-Origin: ${origin}, or *.`;
  return [{ level: 'error', code: 'city-config', seen: `${url} is not open to ${origin}.`, todo }];
}
