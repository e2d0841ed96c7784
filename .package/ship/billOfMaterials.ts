import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one library of a CycloneDX bill says, as far as we read it. */
export interface Component {
  readonly name: string;
  readonly version: string;
  /** Licences by their SPDX names. */
  readonly licences: readonly string[];
}

export interface Bill {
  /** CycloneDX as JSON. */
  readonly json: string;
  readonly components: readonly Component[];
}

/** The bill of materials that npm makes from the lockfile: everything that the plugin may have inside of it. */
export function billOf(folder: string): Bill {
  const words = 'sbom --sbom-format cyclonedx --sbom-type application --omit dev --omit optional';
  const made = execFileSync('npm', [...words.split(' '), '--workspaces=false', '--package-lock-only'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
  });
  return toBill(JSON.parse(made));
}

interface Raw {
  metadata: { timestamp?: string; component: { name: string } };
  serialNumber?: string;
  components: readonly { name: string; version: string; licenses?: readonly RawLicence[] }[];
}

interface RawLicence {
  readonly license?: { readonly id?: string; readonly name?: string };
  readonly expression?: string;
}

/**
 * Leaves out what differs from one run to the next, so that the same commit has the same checksums.
 *
 * @throws when a library names no licence
 */
export function toBill(raw: Raw): Bill {
  const { serialNumber: _, ...bill } = raw;
  const { timestamp: __, ...metadata } = raw.metadata;
  const components = raw.components.map(({ name, version, licenses = [] }) => ({
    name,
    version,
    licences: licenses.flatMap(({ license, expression }) => license?.id ?? license?.name ?? expression ?? []),
  }));
  const without = components.filter(({ licences }) => licences.length === 0);
  if (without.length > 0) {
    const names = without.map(({ name, version }) => `${name}@${version}`).join(', ');
    throw new Error(`These libraries name no licence: ${names}. Ask whether we may ship them.`);
  }
  // npm names the component after the folder in which it runs.
  const component = { ...metadata.component, name: 'service-circle' };
  const json = `${JSON.stringify({ ...bill, metadata: { ...metadata, component } }, null, 2)}\n`;
  return { json, components };
}

/** The licences of all libraries with their texts, as the licences ask. */
export function licenceTexts(components: readonly Component[], modules: string): string {
  const parts = components.map(({ name, version, licences }) => {
    const folder = join(modules, name);
    const file = existsSync(folder) && readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : 'The package has no text of it.';
    return `${name} ${version} · ${licences.join(', ')}\n\n${text}`;
  });
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return `Libraries of which parts may be inside of service-circle, with their licences.${rule}${parts.join(rule)}\n`;
}
