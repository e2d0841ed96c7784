import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { clear, set } from 'idb-keyval';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parts } from '../../../src/data/own/ownParts.ts';
import { DAY_MS, database, kept, NOW, partNames, readBy, values, visit, writeAll } from './devices.ts';

beforeEach(() => clear(database()));

const at = NOW.getTime();
const without = (name: string, all: object) =>
  Object.fromEntries(Object.entries(all).filter(([other]) => other !== name));
const consents = (rows: unknown, version: unknown = 1) => set('consents', { version, rows }, database());

describe('what the device holds', () => {
  it.each(Object.entries(parts))('of %s expires after its days', async (name, { days }) => {
    await writeAll(visit());
    expect(await readBy(visit(days * DAY_MS))).toHaveProperty(name, Reflect.get(values, name));
    expect(await readBy(visit(days * DAY_MS + 1))).toHaveProperty(name, undefined);
  });

  it.each(Object.entries(parts))('of %s is deleted when it has expired', async (name, { days }) => {
    await writeAll(visit());
    await readBy(visit(days * DAY_MS + 1));
    await vi.waitFor(async () => expect([...(await kept()).keys()]).not.toContain(name));
  });

  it('is dropped when it is more than a day in the future', async () => {
    await writeAll(visit());
    expect(await readBy(visit(-DAY_MS))).toEqual(values);
    expect(await readBy(visit(-DAY_MS - 1))).toEqual({});
  });

  it.each(Object.entries(parts))(
    'of %s is nothing when it is of another version',
    async (name, { version }) => {
      await writeAll(visit());
      const written: unknown = (await kept()).get(name);
      await set(name, Object.assign({}, written, { version: version + 1 }), database());
      expect(await readBy(visit())).toEqual({ ...values, [name]: undefined });
    },
  );

  it.each(partNames)('of %s is empty when the stored data is not ours', async (name) => {
    const alien: readonly unknown[] = [
      'text',
      42,
      null,
      [],
      [1, 2],
      { version: 1 },
      { version: 1, rows: 'rows' },
      {
        version: 1,
        rows: [null, 1, 'x', {}, { id: 1, at, value: 1 }, { id: '', at: 'now', value: '310118001' }],
      },
      { version: 1, rows: [{ id: '', at: Number.NaN, value: '310118001' }] },
      { version: 1, rows: [{ id: '', at, value: { toString: 'x', constructor: 1 } }] },
      { version: 1, rows: [{ id: '', at, value: new Map([['a', 1]]) }] },
      new Map([['version', 1]]),
      new Uint8Array(8),
    ];
    for (const value of alien) {
      await set(name, value, database());
      expect(await readBy(visit())).toEqual({});
    }
  });

  it('loses only the broken row', async () => {
    await consents([
      { id: 'locate', at, value: '2026-11-23' },
      { id: 'apply', at, value: '2026-02-30' },
      { id: 'call', at: at - 366 * DAY_MS, value: '2026-11-23' },
      { id: 'book', at, value: '2026-11-22' },
    ]);
    expect((await readBy(visit())).consents).toEqual(
      new Map([
        ['locate', '2026-11-23'],
        ['book', '2026-11-22'],
      ]),
    );
  });

  it('has ids like those of every object, and they are only ids', async () => {
    const store = visit();
    const ids = ['__proto__', 'constructor', 'toString'];
    await store.change('ticks', () => new Map(ids.map((id) => [id, ['身份证']])));
    expect([...((await readBy(visit())).ticks?.keys() ?? [])]).toEqual(ids);
    expect(store.state().parts.ticks?.get('hasOwnProperty')).toBeUndefined();
  });

  it('has fields like those of every object, and they are only fields', async () => {
    const fields = JSON.parse('{"__proto__":"x","constructor":"y","name":"王芳"}');
    await set('drafts', { version: 1, rows: [{ id: 'booking', at, value: { fields } }] }, database());
    const draft = (await readBy(visit())).drafts?.get('booking');
    expect(Object.keys(draft?.fields ?? {})).toEqual(['constructor', 'name']);
    expect(Object.getPrototypeOf(draft?.fields)).toBe(Object.prototype);
  });

  it('may be huge: a huge text is dropped, of many rows the last ones stay', async () => {
    await set('town', { version: 1, rows: [{ id: '', at, value: '1'.repeat(1_000_000) }] }, database());
    await consents(Array.from({ length: 50_000 }, (_, nth) => ({ id: `${nth}`, at, value: '2026-11-23' })));
    const read = await readBy(visit());
    expect(read.town).toBeUndefined();
    expect(read.consents?.size).toBe(200);
    expect(read.consents?.has('49999')).toBe(true);
  });

  it('has at most as many rows as are read', async () => {
    const many = new Map(Array.from({ length: 300 }, (_, nth) => [`${nth}`, '2026-11-23']));
    await visit().change('consents', () => many);
    expect((await kept()).get('consents')).toHaveProperty('rows.length', 200);
    expect((await readBy(visit())).consents?.has('299')).toBe(true);
  });

  it('keeps the age of a row that a change does not touch', async () => {
    await visit().change('drafts', () => new Map([['one', { fields: { a: 1 } }]]));
    await visit(2 * DAY_MS).change('drafts', (before) => new Map(before).set('other', { fields: { b: 2 } }));
    expect([...((await readBy(visit(3 * DAY_MS))).drafts?.keys() ?? [])]).toEqual(['one', 'other']);
    expect([...((await readBy(visit(4 * DAY_MS))).drafts?.keys() ?? [])]).toEqual(['other']);
    await visit(4 * DAY_MS).change('drafts', (before) => new Map(before).set('other', { fields: { b: 3 } }));
    expect((await readBy(visit(6 * DAY_MS))).drafts?.get('other')).toEqual({ fields: { b: 3 } });
  });

  it('may be any value, and the other parts are still read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...partNames), fc.json(), async (name, json) => {
        await writeAll(visit());
        const rows: unknown = JSON.parse(json);
        await set(name, { version: 1, rows: [{ id: 'x', at, value: rows }, rows] }, database());
        expect(without(name, await readBy(visit()))).toEqual(without(name, values));
      }),
      { numRuns: 100 },
    );
  });
});
