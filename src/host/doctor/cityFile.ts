import type { CityConfig } from '../../city/cityConfig.ts';
import { readConfig } from '../../city/configAt.ts';
import { readJson } from '../../city/http/readJson.ts';
import { CityConfigSchema } from '../../city/parseConfig.ts';
import { unknownFields } from '../../city/reading/unknownFields.ts';
import { toFailure } from '../../domain/failure.ts';
import { fieldOf } from '../contract/unchecked.ts';
import { unknownField } from '../contract/unknownName.ts';
import { checkOff } from './checkNames.ts';
import { type Facts, type Fetched, isOpenTo } from './facts.ts';
import { fieldFindings } from './fieldFindings.ts';
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
  const { url } = cityFile;
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
  const ignored = checkNamesIn(cityFile);
  if (isOpenTo(cityFile, origin))
    return [{ level: 'ok', code: 'city-config', seen: `${url} configures ${config.name}.` }, ...ignored];
  const todo = `Serve it with Access-Control-Allow-Origin: ${origin}, or *.`;
  return [
    { level: 'error', code: 'city-config', seen: `${url} is not open to ${origin}.`, todo },
    ...ignored,
  ];
}

/** Fields and parts that a good configuration names and this version does not know: it leaves them out. */
function checkNamesIn({ url, text }: Fetched): readonly Finding[] {
  const given = readJson(text);
  const fields = unknownFields(CityConfigSchema, given).map(({ path, name, known }) =>
    unknownField(path, name, known),
  );
  return [...fieldFindings(fields, url), ...checkOff(`off in ${url}`, fieldOf(given, 'off'))];
}
