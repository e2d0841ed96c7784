import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');

/** Names that a build exposes, and the modules that the types declare. */
async function names(container: string, config: RegExp, types: string) {
  const [build, declared] = await Promise.all(
    ['rspack.config.ts', types].map((file) => readFile(join(root, file), 'utf8')),
  );
  const block = config.exec(build ?? '')?.[1] ?? '';
  return {
    exposed: [...block.matchAll(/'\.\/(\w+)':/g)].map((found) => found[1]),
    typed: [...(declared ?? '').matchAll(/declare module '(\w+)\/(\w+)'/g)]
      .filter((found) => found[1] === container)
      .map((found) => found[2]),
  };
}

describe('the types for remotes', () => {
  it.each([
    [
      'service_circle',
      /name: 'service_circle',\n[\s\S]*?exposes: exposes\(\{([^}]*)\}/,
      'src/host/package/remotes.ts',
    ],
    [
      'service_circle_mount',
      /name: 'service_circle_mount',\n[\s\S]*?exposes: exposes\(\{([^}]*)\}/,
      'src/host/package/mountRemotes.ts',
    ],
  ])('declare every module that %s exposes and no other', async (container, config, types) => {
    const { exposed, typed } = await names(container, config, types);
    expect(exposed.length).toBeGreaterThan(2);
    expect(typed.sort()).toEqual(exposed.sort());
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
