import { expect, it } from 'vitest';
import { operations } from '../../../../src/city/sources/gateway/operations.ts';
import { probe } from '../../../../src/city/sources/gateway/probe.ts';

it.each(Object.entries(probe))('what a doctor asks for %s is in the contract', (call, [method, path]) => {
  const inContract = Object.entries(operations).map(([name, { route: at }]) => ({
    name,
    at: at.replace('{id}', '1'),
  }));
  const asked = `${method.toLowerCase()} ${path}`;
  expect(inContract.filter(({ at }) => at === asked)).not.toEqual([]);
  if (method !== 'GET') expect(inContract).toContainEqual({ name: call, at: asked });
});
