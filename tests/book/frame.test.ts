import { describe, expect, it } from 'vitest';
import { fitOf, frameFollowsSurface } from '../../.storybook/frame.ts';
import { globalTypes, initialGlobals, viewports } from '../../.storybook/toolbar.ts';
import { SURFACE_NAMES, type SurfaceName } from '../../src/ui/surface/surface.ts';
import { on } from '../../stories/settings.tsx';

/** The part of Storybook that the frame needs, with what was asked of it. */
function book() {
  const frames: unknown[] = [];
  let listener: (event: unknown) => void = () => {};
  frameFollowsSurface(
    {
      on(_, given) {
        listener = given;
        return () => {};
      },
      updateGlobals: ({ viewport }) => frames.push(viewport),
    },
    ['changed'],
  );
  return {
    frames,
    choose: (userGlobals: object, globals = userGlobals) => listener({ userGlobals, globals }),
  };
}

describe('the frame of a story', () => {
  it('gets the size of the surface that is chosen', () => {
    const { frames, choose } = book();
    for (const surface of ['kiosk', 'board', 'pad', 'phone']) choose({ ...initialGlobals, surface });
    expect(frames).toEqual(['kiosk', 'board', 'pad', 'phone'].map((value) => ({ value, isRotated: false })));
  });

  it('keeps a size that was chosen by hand, and a surface that a story fixes', () => {
    const { frames, choose } = book();
    choose({ ...initialGlobals, viewport: { value: 'narrow' } });
    choose({ ...initialGlobals, elder: 'on' });
    choose(initialGlobals, { ...initialGlobals, surface: 'kiosk' });
    expect(frames).toEqual([]);
  });

  it('follows a surface that comes with the address', () => {
    const { frames, choose } = book();
    choose({ surface: 'kiosk' });
    expect(frames).toEqual([{ value: 'kiosk', isRotated: false }]);
  });

  it('knows every surface of the toolbar', () => {
    const offered = globalTypes.surface?.toolbar?.items ?? [];
    const values = offered.map((item) => (typeof item === 'string' ? item : item.value));
    expect(values).toEqual([...SURFACE_NAMES]);
    expect(Object.keys(viewports)).toEqual(expect.arrayContaining([...SURFACE_NAMES]));
  });

  it('is as big as life where there is room', () => {
    expect(fitOf({ width: 360, height: 740 }, { width: 900, height: 900 })).toBe(1);
  });

  it('is seen whole where there is not', () => {
    const room = { width: 740, height: 860 };
    for (const { styles } of Object.values(viewports)) {
      const frame = { width: Number.parseFloat(styles.width), height: Number.parseFloat(styles.height) };
      const fit = fitOf(frame, room);
      expect(fit * frame.width).toBeLessThan(room.width);
      expect(fit * frame.height).toBeLessThan(room.height);
    }
  });

  it('stays big enough to be read', () => {
    expect(fitOf({ width: 1920, height: 1080 }, { width: 200, height: 200 })).toBe(0.3);
  });

  it('has the size of its surface in every story that fixes one', () => {
    const frames = Object.values(on).flatMap((globals) => ('viewport' in globals ? [globals] : []));
    expect(frames.length).toBeGreaterThan(4);
    const standing: Partial<Record<SurfaceName, string>> = { board: 'upright' };
    const wrong = frames.filter(
      ({ surface, viewport }) =>
        surface !== 'phone' && surface !== viewport.value && standing[surface] !== viewport.value,
    );
    expect(wrong).toEqual([]);
  });
});
