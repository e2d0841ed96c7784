import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { exposes } from '../../../.package/exposes.ts';
import { WIDGET_IDS } from '../../../src/widgets/index.ts';

const root = join(import.meta.dirname, '../../..');

/** Parts of a container that the types in a file declare. */
async function declared(container: string, types: string) {
  const text = await readFile(join(root, types), 'utf8');
  return [...text.matchAll(/declare module '(\w+)\/(\w+)'/g)]
    .filter((found) => found[1] === container)
    .map((found) => `./${found[2]}`);
}

describe('the types for remotes', () => {
  it.each([
    ['service_circle', 'src/host/package/remotes.ts'],
    ['service_circle_mount', 'src/host/package/mountRemotes.ts'],
  ] as const)('declare every module that %s exposes and no other', async (container, types) => {
    const exposed = Object.keys(exposes[container]);
    expect(exposed.length).toBeGreaterThan(2);
    expect((await declared(container, types)).sort()).toEqual(exposed.sort());
  });

  it('are those of the code', () => {
    type Mount = typeof import('../../../src/host/exposes/mount.ts');
    type MountIcon = typeof import('../../../src/host/exposes/mountIcon.ts');
    type Manifest = typeof import('../../../src/host/exposes/manifest.ts');
    type Part = typeof import('../../../src/host/exposes/ServiceCircle.ts');
    type Widget = typeof import('../../../src/host/exposes/Widget.ts');
    type Icon = typeof import('../../../src/host/exposes/Icon.ts');
    expectTypeOf<Mount>().toExtend<typeof import('service_circle_mount/mount')>();
    expectTypeOf<MountIcon>().toExtend<typeof import('service_circle_mount/Icon')>();
    expectTypeOf<Manifest>().toExtend<typeof import('service_circle_mount/manifest')>();
    expectTypeOf<Manifest>().toExtend<typeof import('service_circle/manifest')>();
    expectTypeOf<Part>().toExtend<typeof import('service_circle/ServiceCircle')>();
    expectTypeOf<Widget>().toExtend<typeof import('service_circle/Widget')>();
    expectTypeOf<Icon>().toExtend<typeof import('service_circle/Icon')>();
  });
});

describe('a host with federation 2', () => {
  it.each(Object.entries(exposes.service_circle))(
    'fetches at once what %s shows first',
    (name, { needs }) => {
      const opens = !/Icon|manifest/.test(name);
      expect(needs.slice(0, 2)).toEqual(opens ? ['render', 'gateway'] : []);
      expect([...WIDGET_IDS, 'gateway-services']).toEqual(expect.arrayContaining(needs.slice(2)));
    },
  );

  it('fetches the widget of a part that shows one, and the first of THE LIST with its calls for the whole circle', () => {
    const { './JobList': jobs, './ServiceCircle': circle } = exposes.service_circle;
    expect(jobs.needs.slice(2)).toEqual(['jobs']);
    expect(circle.needs.slice(2)).toEqual([...WIDGET_IDS.slice(0, 1), 'gateway-services']);
  });
});
