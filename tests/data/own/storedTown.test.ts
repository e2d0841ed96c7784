// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepTown, readTown } from '../../../src/data/own/storedTown.ts';

const town = { code: '310118001', name: '夏阳街道', point: { lng: 121.1, lat: 31.1 } };

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('the town of an earlier visit', () => {
  it('is there at the next visit, and gone when it was forgotten', () => {
    expect(readTown()).toBeUndefined();
    keepTown(town);
    expect(readTown()).toBe('310118001');
    keepTown(undefined);
    expect(readTown()).toBeUndefined();
    expect(localStorage).toHaveLength(0);
  });

  it('is kept as its code, under a name of ours', () => {
    keepTown(town);
    expect({ ...localStorage }).toEqual({ 'service-circle:town': '310118001' });
  });

  it.each(['', 'Undefined', '31011800', '3101180011', '<b>310118001'])('is not %j', (stored) => {
    localStorage.setItem('service-circle:town', stored);
    expect(readTown()).toBeUndefined();
  });

  it('is not known, and no trouble, where storage is full or denied', () => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: denied, setItem: denied, removeItem: denied });
    expect(() => localStorage.getItem('x')).toThrow('denied');
    keepTown(town);
    keepTown(undefined);
    expect(readTown()).toBeUndefined();
  });
});
