import { expect, it } from 'vitest';
import { createCity } from '../../mocks/city/app.ts';
import { listen } from '../city/listen.ts';
import { clientOf, freshId, NOW, PERSON } from '../city/sandbox.ts';

it('a lost response cuts the connection at once, whatever stands before the city', async () => {
  const city = createCity({ now: () => NOW });
  const { url } = await listen((request) => city.fetch(request));
  const lost = clientOf(`${url}/scenario/answer-lost/api`).askAssistance({
    requestId: freshId(),
    person: PERSON,
    words: '请帮我办失业登记',
  });
  await expect(lost).rejects.toMatchObject({ kind: 'offline' });
});
