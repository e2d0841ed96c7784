import { afterEach, describe, expect, it } from 'vitest';
import { createCity } from '../../mocks/city/app.ts';
import { cityInNode } from '../../mocks/city/node.ts';
import { clientOf, freshId, NOW, PERSON } from '../city/sandbox.ts';

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

  it('closes the connection after a write in a scenario that loses responses, and answers the retry', async () => {
    server.listen({ onUnhandledFrame: 'error' });
    const city = clientOf(`${origin}/scenario/answer-lost/api`);
    const draft = { requestId: freshId(), person: PERSON, words: '请帮我办失业登记' };
    await expect(city.askAssistance(draft)).rejects.toMatchObject({ kind: 'offline' });
    expect(await city.askAssistance(draft)).toMatchObject({ words: draft.words });
    expect((await city.listAssistance()).value).toHaveLength(1);
  });
});
