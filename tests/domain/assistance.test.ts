import { expect, it } from 'vitest';
import { ASSISTANCE_STATES, type Assistance, isOpen, newestFirst } from '../../src/domain/assistance.ts';

const asked = (
  id: string,
  state: Assistance['state'],
  askedAt = '2026-11-20T09:00:00+08:00',
): Assistance => ({
  id,
  state,
  askedAt,
  words: '请帮忙',
  notes: [],
});

it('the station has to do with what is asked and what it has accepted, and with nothing that is settled', () => {
  expect(ASSISTANCE_STATES.filter((state) => isOpen(asked('a', state)))).toEqual(['asked', 'accepted']);
});

it('the newest comes first, in whatever zone its time is written', () => {
  const all = [asked('old', 'done'), asked('new', 'asked', '2026-11-20T02:00:00Z')];
  expect(newestFirst(all).map(({ id }) => id)).toEqual(['new', 'old']);
});
