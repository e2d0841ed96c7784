import { arrived, at, type ContainerFacts, type Facts, type Fetched, jsonOf, listAt } from './facts.ts';
import type { Finding } from './finding.ts';
import { LASTING, lineFor } from './servingRules.ts';

const whatCame = ({ status, error }: Fetched) => (status === undefined ? (error ?? 'nothing') : `${status}`);
const typeOf = ({ headers }: Fetched) => headers['content-type'] ?? 'no content type';
const isScript = /\b(java|ecma)script\b/i;

/** Checks whether all files are deployed, with the right content and type. */
export function checkFiles({ plugin, containers, about }: Facts): readonly Finding[] {
  const entries = containers.flatMap(({ manifest, entry }) => [manifest, entry]);
  if ([...entries, about].every(({ status }) => status === undefined)) {
    return [
      {
        level: 'error',
        code: 'plugin-unreachable',
        seen: `${plugin} did not answer (${whatCame(about)}).`,
        todo: 'Deploy dist/ there, or correct the address.',
      },
    ];
  }
  if ([...entries, about].every(({ status }) => status === 404)) {
    return [
      {
        level: 'error',
        code: 'plugin-missing',
        seen: `Nothing of the plugin is at ${plugin}: each of its files is answered with 404.`,
        todo: `Correct the address: it is the folder that holds remoteEntry.js. If that is right, deploy dist/ there. ${lineFor('missing')}`,
      },
    ];
  }
  const files = [...entries, about, ...containers.flatMap(({ chunks }) => chunks)];
  const findings = files.flatMap(checkFile);
  const count = `${files.length} files`;
  return findings.length > 0
    ? findings
    : [{ level: 'ok', code: 'files', seen: `${count} are there with their right types.` }];
}

/** Whether a page came in place of the file. */
export const isPage = (file: Fetched): boolean =>
  /text\/html/i.test(typeOf(file)) && !file.url.endsWith('.html');

export const wrong = (file: Fetched): Finding => ({
  level: 'error',
  code: 'file-wrong',
  seen: `${file.url} is ${typeOf(file)} and not what its name says.`,
  todo: `Do not answer missing files with a page; serve dist/ as plain files. ${lineFor('missing')}`,
});

function checkFile(file: Fetched): readonly Finding[] {
  const { url } = file;
  if (!arrived(file)) {
    return [
      {
        level: 'error',
        code: 'file-missing',
        seen: `${url}: ${whatCame(file)}.`,
        todo: `Deploy all of dist/, folders included, and keep the files of the last two releases. ${lineFor('missing')}`,
      },
    ];
  }
  const script = url.endsWith('.js');
  if (isPage(file) || (!script && jsonOf(file) === undefined)) return [wrong(file)];
  if (script && !isScript.test(typeOf(file))) {
    const strict = /nosniff/i.test(file.headers['x-content-type-options'] ?? '');
    return [
      {
        level: strict ? 'error' : 'warn',
        code: 'content-type',
        seen: `${url} is ${typeOf(file)}${strict ? ' with nosniff: browsers refuse to run it' : ''}.`,
        todo: `Serve .js as text/javascript. ${lineFor('types')}`,
      },
    ];
  }
  return [];
}

/** Checks the cache headers: browsers must revalidate entries each time, and keep files with a hash in their name. */
export function checkCaching({ containers, about, pages }: Facts): readonly Finding[] {
  const entries = containers.flatMap(({ manifest, entry }) => [manifest, entry]);
  const fresh = [...entries, about, ...pages].filter(arrived);
  const stale = fresh.filter(({ headers }) => !isFresh(headers['cache-control'] ?? ''));
  const chunks = containers.flatMap((container) => container.chunks).filter(arrived);
  const short = chunks.filter(({ headers }) => !isLasting(headers['cache-control'] ?? ''));
  const findings: Finding[] = stale.map(({ url, headers }) => {
    const said = headers['cache-control'];
    return {
      level: said && /max-age=[1-9]|immutable/.test(said) ? 'error' : 'warn',
      code: 'cache-entry',
      seen: `${url} has ${said ? `Cache-Control: ${said}` : 'no Cache-Control'}: old entries may ask for files that are gone.`,
      todo: `Serve files without a hash in their name with Cache-Control: no-cache. ${lineFor('caching')}`,
    };
  });
  const [first] = short;
  if (first) {
    findings.push({
      level: 'warn',
      code: 'cache-chunk',
      seen: `${short.length} of ${chunks.length} files with a hash are not kept for long, such as ${first.url}.`,
      todo: `Serve them with Cache-Control: ${LASTING}. ${lineFor('lasting')}`,
    });
  }
  return findings.length > 0 || fresh.length === 0
    ? findings
    : [{ level: 'ok', code: 'caching', seen: 'Entries are asked for anew, files with a hash are kept.' }];
}

const isFresh = (control: string) => /no-cache|no-store|max-age=0\b/.test(control);
const isLasting = (control: string) =>
  /immutable/.test(control) || Number(/max-age=(\d+)/.exec(control)?.[1] ?? 0) >= 86_400;

const versionOf = (container: ContainerFacts) =>
  at(jsonOf(container.manifest), 'metaData', 'buildInfo', 'buildVersion');

/** Whether a manifest has our name, or none. One that did not arrive, or is no JSON, other checks tell of. */
function isOurs(manifest: Fetched, ours: string): boolean {
  const name = arrived(manifest) ? at(jsonOf(manifest), 'name') : undefined;
  return name === undefined || name === ours;
}

const ofAnotherProduct = (manifest: Fetched): Finding => ({
  level: 'error',
  code: 'other-product',
  seen: `${manifest.url} is the manifest of another product, ${String(at(jsonOf(manifest), 'name')).slice(0, 80)}.`,
  todo: 'Give the address of this plugin, or deploy it into a folder of its own.',
});

/** Checks whether all files come from the same build, and whether it supports the host's version of the contract. */
export function checkContract({ about, containers, context }: Facts): readonly Finding[] {
  const json = jsonOf(about);
  const [version, min, max] = [at(json, 'version'), at(json, 'api', 'min'), at(json, 'api', 'max')];
  const others = [
    ...(isOurs(about, 'service-circle') ? [] : [about]),
    ...containers.flatMap(({ name, manifest }) =>
      isOurs(manifest, name === 'react' ? 'service_circle' : `service_circle_${name}`) ? [] : [manifest],
    ),
  ];
  if (others.length > 0) return others.map(ofAnotherProduct);
  if (typeof version !== 'string' || typeof min !== 'number' || typeof max !== 'number') return [];
  const findings: Finding[] = containers
    .filter((container) => arrived(container.manifest) && versionOf(container) !== version)
    .map((container) => ({
      level: 'error',
      code: 'versions-differ',
      seen: `manifest.json is of ${version}, the ${container.name} container of ${String(versionOf(container))}.`,
      todo: 'Deploy dist/ of one build as a whole.',
    }));
  const api = context?.api ?? 1;
  const range = min === max ? `${min}` : `${min} to ${max}`;
  if (api < min || api > max) {
    findings.push({
      level: 'error',
      code: 'contract-unsupported',
      seen: `The plugin ${version} speaks contract ${range}; the host gives api: ${api}.`,
      todo: 'Deploy a plugin of the same contract, or move the host to it.',
    });
  }
  const widgets = listAt(json, 'widgets').map((widget) => String(at(widget, 'id')));
  return findings.length > 0
    ? findings
    : [
        {
          level: 'ok',
          code: 'contract',
          seen: `Version ${version}, contract ${range}, widgets ${widgets.join(', ')}.`,
        },
      ];
}

/** Names the React that a host must share; whether it does cannot be checked from outside. */
export function checkReact({ containers }: Facts): readonly Finding[] {
  return containers.flatMap((container) => {
    const shared = listAt(jsonOf(container.manifest), 'shared');
    const react = shared.find((one) => at(one, 'name') === 'react');
    if (react === undefined) return [];
    return [
      {
        level: 'ok' as const,
        code: 'react',
        seen: `remoteEntry.js takes the host's React ${String(at(react, 'requiredVersion'))} and brings ${String(at(react, 'version'))}.`,
        todo: 'A host with another React, or that does not share it, uses mount/ instead.',
      },
    ];
  });
}
