import { describe, expect, it } from 'vitest';
import { offeredScreen, offeredScreens, offeredWidgets } from '../../../src/host/shell/offered.ts';
import type { Screens } from '../../../src/host/shell/useScreens.ts';
import { WIDGET_IDS } from '../../../src/widgets/index.ts';

const none = Object.fromEntries(WIDGET_IDS.map((id) => [id, false]));

describe('the widgets that are offered', () => {
  it('are all of them while nothing is known', () => {
    expect(offeredWidgets(undefined)).toEqual(WIDGET_IDS);
    expect(offeredWidgets({ jobs: undefined, shop: false })).toEqual(WIDGET_IDS);
  });

  it('are those that the host does not leave out, in their order', () => {
    expect(offeredWidgets({ jobs: false, policies: true })).toEqual([
      'home',
      'policies',
      'guidance',
      'stations',
    ]);
  });

  it('are never none', () => {
    expect(offeredWidgets(none)).toEqual(['home']);
  });

  it('hold the one that the host mounts by itself', () => {
    expect(offeredWidgets(none, 'jobs')).toEqual(['jobs']);
  });
});

describe('a screen that is not offered', () => {
  it('is the first that is', () => {
    expect(offeredScreen({ kind: 'job', id: '1' }, offeredWidgets({ jobs: false }))).toEqual({
      kind: 'home',
    });
    expect(offeredScreen({ kind: 'job', id: '1' }, ['policies', 'stations'])).toEqual({ kind: 'policies' });
    expect(offeredScreen({ kind: 'job', id: '1' }, ['jobs'])).toEqual({ kind: 'job', id: '1' });
  });

  it('gives way under the resident, and waits as it was left', () => {
    const screens: Screens = {
      current: { kind: 'jobs' },
      arrived: true,
      seen: [{ kind: 'jobs' }],
      go() {},
      back() {},
      retreat: () => false,
    };
    expect(offeredScreens(screens, ['home', 'jobs'])).toBe(screens);
    expect(offeredScreens(screens, ['home'])).toMatchObject({
      current: { kind: 'home' },
      seen: [{ kind: 'jobs' }, { kind: 'home' }],
    });
  });
});
