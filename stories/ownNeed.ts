import { personalStore } from '../src/data/own/OwnProvider.tsx';
import type { OwnParts } from '../src/data/own/ownParts.ts';
import type { Need } from '../src/domain/need.ts';
import { clock } from './city.ts';

/** What a resident of the stories wishes. */
export const aNeed: Need = {
  wants: ['保洁', '电工'],
  skills: ['会骑电动车'],
  townCode: '310118001',
  withinMinutes: 20,
  leastPay: 4500,
  employment: ['fullTime'],
  nightShift: false,
};

/** Keeps a need on the device, as if it had been registered before. */
export const needIs = (parts: Partial<Need> = {}) =>
  personalStore(clock).change('need', () => ({
    id: 'need-1',
    need: { ...aNeed, ...parts },
    registeredOn: '2026-11-20',
    state: 'open',
  }));

/** What a resident chose and saw of the matches before. */
export const matchingIs = (matching: OwnParts['matching']) =>
  personalStore(clock).change('matching', () => matching);
