import { describe, expect, it } from 'vitest';
import type { PluginEvent } from '../../../src/host/contract/types.ts';

describe('the usage events', () => {
  it('cannot hold personal data', () => {
    const events: PluginEvent[] = [
      { type: 'shown', screen: 'home' },
      { type: 'opened', kind: 'job', id: 'job-1' },
      { type: 'called', callee: 'station' },
      { type: 'finished' },
      // @ts-expect-error what was typed is not told
      { type: 'searched', kind: 'jobs', count: 3, text: '保洁' },
      // @ts-expect-error where somebody is is not told
      { type: 'located', ok: true, lng: 121.1 },
      // @ts-expect-error the number is not told
      { type: 'called', callee: 'employer', number: '021' },
      // @ts-expect-error nor is what was shared
      { type: 'shared', kind: 'job', text: '' },
      // @ts-expect-error only published things are opened
      { type: 'opened', kind: 'booking', id: 'b-1' },
    ];
    expect(events.every(({ type }) => typeof type === 'string')).toBe(true);
  });
});
