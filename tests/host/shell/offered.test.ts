import { describe, expect, it, onTestFinished } from 'vitest';
import {
  navigationLinksOf,
  offeredScreen,
  offeredScreens,
  offeredWidgets,
} from '../../../src/host/shell/offered.ts';
import type { Screens } from '../../../src/host/shell/useScreens.ts';
import { SURFACE_NAMES } from '../../../src/ui/surface/surface.ts';
import { isFor, placeOf, WIDGET_IDS, widgets } from '../../../src/widgets/index.ts';

const none = Object.fromEntries(WIDGET_IDS.map((id) => [id, false]));
const ofResidents = WIDGET_IDS.filter((id) => placeOf(id) !== 'staff' && isFor(id, 'phone'));

describe('the widgets that are offered', () => {
  it('are all that a resident has on a phone, while nothing else is known', () => {
    expect(offeredWidgets({})).toEqual(ofResidents);
    expect(offeredWidgets({ flags: { jobs: undefined, shop: false } })).toEqual(ofResidents);
  });

  it('are those that the host does not leave out, in their order', () => {
    expect(offeredWidgets({ flags: { jobs: false, policies: true } })).toEqual(
      ofResidents.filter((id) => id !== 'jobs'),
    );
  });

  it.each(SURFACE_NAMES)('on %s are made for it', (surface) => {
    for (const id of offeredWidgets({ surface, role: 'staff' })) expect(isFor(id, surface)).toBe(true);
  });

  it('of staff are offered to nobody else', () => {
    for (const surface of SURFACE_NAMES) {
      const places = (role?: 'resident' | 'staff') => offeredWidgets({ surface, role }).map(placeOf);
      expect([...places(), ...places('resident')]).not.toContain('staff');
    }
  });

  it('are never empty', () => {
    expect(offeredWidgets({ flags: none })).toEqual(['home']);
  });

  it('include the one that the host mounts by itself', () => {
    expect(offeredWidgets({ flags: none }, 'jobs')).toEqual(['jobs']);
    expect(offeredWidgets({ surface: 'board' }, 'jobs')).toContain('jobs');
  });
});

describe('the links of the navigation', () => {
  it('are four and 更多 in a narrow bar, with all others under 更多', () => {
    const { shown, more } = navigationLinksOf(WIDGET_IDS, true);
    expect(shown).toEqual(['home', 'jobs', 'policies', 'guidance']);
    expect([...shown, ...more].sort()).toEqual(WIDGET_IDS.filter((id) => placeOf(id) !== undefined).sort());
  });

  it('are all in a wide bar', () => {
    const { shown, more } = navigationLinksOf(WIDGET_IDS, false);
    expect(shown).toEqual(WIDGET_IDS.filter((id) => placeOf(id) !== undefined));
    expect(more).toEqual([]);
  });
});

describe('a screen that is not offered', () => {
  it('is replaced by the first that is', () => {
    expect(offeredScreen({ kind: 'job', id: '1' }, offeredWidgets({ flags: { jobs: false } }))).toEqual({
      kind: 'home',
    });
    expect(offeredScreen({ kind: 'job', id: '1' }, ['policies', 'stations'])).toEqual({ kind: 'policies' });
    expect(offeredScreen({ kind: 'job', id: '1' }, ['jobs'])).toEqual({ kind: 'job', id: '1' });
  });

  it('is replaced while it is shown, and keeps its state', () => {
    const screens: Screens = {
      current: { kind: 'jobs' },
      arrived: true,
      seen: [{ kind: 'jobs' }],
      go() {},
      back() {},
      backInHistory: () => false,
    };
    expect(offeredScreens(screens, ['home', 'jobs'])).toBe(screens);
    expect(offeredScreens(screens, ['home'])).toMatchObject({
      current: { kind: 'home' },
      seen: [{ kind: 'jobs' }, { kind: 'home' }],
    });
  });
});

describe('a widget for staff', () => {
  const screens = (seen: Screens['seen'], current: Screens['current']): Screens => ({
    current,
    arrived: true,
    seen,
    go() {},
    back() {},
    backInHistory: () => false,
  });

  it('is offered to staff only, by itself too', () => {
    placedForStaff();
    expect(offeredWidgets({ role: 'staff' })).toContain('stations');
    expect(offeredWidgets({})).not.toContain('stations');
    expect(offeredWidgets({ role: 'staff' }, 'stations')).toContain('stations');
    expect(offeredWidgets({ role: 'resident' }, 'stations')).not.toContain('stations');
  });

  it('leaves nothing behind when a resident takes over the device', () => {
    placedForStaff();
    const seen = screens([{ kind: 'home' }, { kind: 'stations' }], { kind: 'home' });
    expect(offeredScreens(seen, offeredWidgets({})).seen).toEqual([{ kind: 'home' }]);
    expect(offeredScreens(seen, offeredWidgets({ role: 'staff' }))).toBe(seen);
    const shown = screens([{ kind: 'stations' }], { kind: 'stations' });
    expect(offeredScreens(shown, offeredWidgets({}))).toMatchObject({
      current: { kind: 'home' },
      seen: [{ kind: 'home' }],
    });
  });
});

/** Makes one widget of THE LIST a widget for staff until the test ends. */
function placedForStaff() {
  const { stations } = widgets;
  const { place } = stations;
  Reflect.set(stations, 'place', 'staff');
  onTestFinished(() => void Reflect.set(stations, 'place', place));
}
