import { describe, expect, it } from 'vitest';
import { ROLES } from '../../../src/domain/role.ts';
import { SCREEN_KINDS } from '../../../src/domain/screens.ts';
import { checkNames } from '../../../src/host/doctor/checkNames.ts';
import { WIDGET_IDS } from '../../../src/widgets/index.ts';

describe('of the names in a context', () => {
  it('nothing is said when this version knows all', () => {
    for (const kind of SCREEN_KINDS) expect(checkNames({ destination: { kind, id: '1' } })).toEqual([]);
    for (const role of ROLES) expect(checkNames({ role })).toEqual([]);
    expect(checkNames({ flags: Object.fromEntries(WIDGET_IDS.map((id) => [id, false])) })).toEqual([]);
  });

  it.each([
    ['a screen', { destination: { kind: 'jbos' } }, 'destination.kind has the name jbos', 'jobs'],
    ['a role', { role: 'stuff' }, 'role has the name stuff', 'staff'],
    ['a part', { city: { off: { bookin: '在修' } } }, 'city.off has the name bookin', 'booking'],
    ['a flag', { flags: { jobs: true, guidence: false } }, 'flags has the name guidence', 'guidance'],
  ])('%s that it does not know is named with what was meant', (_, given, seen, meant) => {
    expect(checkNames(given)).toEqual([
      {
        level: 'warn',
        code: 'name-unknown',
        seen: expect.stringContaining(seen),
        todo: `Write ${meant} if that is meant.`,
      },
    ]);
  });

  it('one that is near to none is told which there are', () => {
    const [finding] = checkNames({ role: 'administrator' });
    expect(finding?.todo).toBe('Known there: resident, staff.');
  });

  it.each([
    [undefined],
    [null],
    ['x'],
    [{ destination: null, role: 1, flags: 'jobs' }],
    [
      {
        get destination() {
          throw new Error('unreadable');
        },
      },
    ],
  ])('nothing is said where a context has none', (given) => {
    expect(checkNames(given)).toEqual([]);
  });
});
