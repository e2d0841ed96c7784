import { afterEach, describe, expect, it } from 'vitest';
import { createCity } from '../../mocks/city/app.ts';
import { cityInNode } from '../../mocks/city/node.ts';
import { clientOf, NOW } from './sandbox.ts';

const origin = 'https://city.example';
const server = cityInNode(createCity({ now: () => NOW }), origin);
afterEach(() => server.close());

describe('the city inside a test process', () => {
  it('answers the client without a server, in every scenario', async () => {
    server.listen({ onUnhandledFrame: 'error' });
    expect((await clientOf(`${origin}/api`).listTowns()).value).toHaveLength(11);
    const locked = clientOf(`${origin}/scenario/unauthorized/api`).listTowns();
    await expect(locked).rejects.toMatchObject({ kind: 'unauthorized' });
  });
});
