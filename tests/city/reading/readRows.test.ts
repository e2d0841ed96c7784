import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readRows, readStrict } from '../../../src/city/reading/readRows.ts';
import { Failure } from '../../../src/domain/failure.ts';

const Row = z.object({
  id: z.string(),
  pay: z.object({ min: z.number().check(z.gte(0)), unit: z.enum(['month', 'day']) }),
});
const good = (id: string) => ({ id, pay: { min: 1, unit: 'month' } });
const idOf = ({ id }: { id: string }) => id;

describe('rows of a city', () => {
  it('are read without the invalid ones, which are reported with their path and the expected value', async () => {
    const rows = [
      good('a'),
      { id: 'b', pay: { min: '8千', unit: 'month' } },
      null,
      good('c'),
      { id: 'd', pay: { min: -1, unit: 'month' } },
      { id: 'e', pay: { min: 1, unit: 'week' } },
      'a row',
    ];
    expect(await readRows(Row, rows, idOf)).toEqual({
      records: ['a', 'c'],
      dropped: [
        { path: 'items[1].pay.min', reason: 'number' },
        { path: 'items[2]', reason: 'object' },
        { path: 'items[4].pay.min', reason: 'number of at least 0' },
        { path: 'items[5].pay.unit', reason: 'month | day' },
        { path: 'items[6]', reason: 'object' },
      ],
    });
  });

  it('report the invalid part if a row may have several shapes', async () => {
    const Either = z.union([Row.shape.pay, z.object({ negotiable: z.literal(true) })]);
    const rows = [{ min: '8千', unit: 'month' }, { negotiable: 'yes' }, 5];
    const { dropped } = await readRows(
      z.object({ pay: Either }),
      rows.map((pay) => ({ pay })),
      String,
    );
    expect(dropped).toEqual([
      { path: 'items[0].pay.min', reason: 'number' },
      { path: 'items[1].pay.negotiable', reason: 'true' },
      { path: 'items[2].pay', reason: 'object' },
    ]);
  });

  it('are read without those that cannot be mapped, which are reported with the reason', async () => {
    const refuse = ({ id }: { id: string }) => {
      if (id === 'bad') throw new Error('name has no legible text');
      return id;
    };
    expect(await readRows(Row, [good('bad'), good('a')], refuse, 'item')).toEqual({
      records: ['a'],
      dropped: [{ path: 'item[0]', reason: 'name has no legible text' }],
    });
  });

  it('are dropped and reported if their id is a duplicate', async () => {
    const read = await readRows(Row, [good('a'), good('b'), good('a')], (row) => row);
    expect(read).toEqual({
      records: [good('a'), good('b')],
      dropped: [{ path: 'items[2]', reason: 'its id was there before' }],
    });
  });

  it('yield to the page while ten thousand of them are read', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => good(String(index)));
    const order: string[] = [];
    setTimeout(() => order.push('a tap of the resident'));
    const { records } = await readRows(Row, rows, idOf);
    order.push('rows read');
    expect(records).toHaveLength(10_000);
    expect(order).toEqual(['a tap of the resident', 'rows read']);
  });

  it('are read before anything else happens when they are few', async () => {
    const order: string[] = [];
    setTimeout(() => order.push('a tap of the resident'));
    await readRows(Row, [good('a')], idOf);
    order.push('rows read');
    expect(order).toEqual(['rows read']);
  });

  it('are all refused if there are too many', async () => {
    const rows = Array.from({ length: 100_001 }, () => null);
    await expect(readRows(Row, rows, idOf)).rejects.toMatchObject({ kind: 'malformed' });
  });

  it('may be none', async () => {
    expect(await readRows(Row, [], idOf)).toEqual({ records: [], dropped: [] });
  });
});

describe('a strict read', () => {
  it('gives the validated value, without unknown fields', () => {
    expect(readStrict(Row, { ...good('a'), sex: 'm' })).toEqual(good('a'));
  });

  it.each([
    [{ id: 'a', pay: { min: 1, unit: 'week' } }, 'pay.unit: month | day'],
    [{ pay: good('a').pay }, 'id: string'],
    [null, ': object'],
    ['<!doctype html>', ': object'],
  ])('is malformed when it is %j, and says where', (body, cause) => {
    const failed = () => readStrict(Row, body);
    expect(failed).toThrow(Failure);
    expect(failed).toThrow(expect.objectContaining({ kind: 'malformed', cause }));
  });
});
