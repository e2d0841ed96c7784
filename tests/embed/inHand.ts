import type { Locator } from '@playwright/test';

/** All is in reach, and apart. */
export const IN_HAND = { high: [], close: [] };

/**
 * What hands touch in the upper third of the screen, and what stands less than 16 px from another control, before anybody
 * scrolls. What lies behind the bar at the bottom, or behind the keyboard, nobody can touch there.
 */
export const outOfHand = (place: Locator) =>
  place.evaluate((root) => {
    const foot = root.querySelector('.screen-keyboard') ?? root.querySelector('.shell-foot');
    const bar = foot?.getBoundingClientRect().top ?? innerHeight;
    const areas = [...root.querySelectorAll('a, button, input, select, textarea, summary')]
      .filter((control) => control.checkVisibility() && !control.closest('.shell-skip'))
      // The rings of a drawing lie inside each other.
      .filter((control) => !control.closest('figure'))
      .map((control) => {
        const card = control.matches('.card-button') && control.closest('.card');
        return card || control.closest('label, form.search') || control;
      });
    const touched = [...new Set(areas)].flatMap((area) => {
      const box = area.getBoundingClientRect();
      const bottom = foot?.contains(area) ? box.bottom : Math.min(box.bottom, bar);
      const name = area.getAttribute('aria-label') ?? area.textContent?.trim().slice(0, 12);
      return box.top < bottom ? [{ area, name, box: { ...box.toJSON(), bottom } }] : [];
    });
    return {
      high: touched.flatMap(({ name, box }) =>
        box.top < innerHeight / 3 ? [`${name}: ${Math.round(box.top)} px`] : [],
      ),
      close: touched.flatMap(({ area, name, box }, nth) =>
        touched.slice(nth + 1).flatMap((other) => {
          if (area.contains(other.area) || other.area.contains(area)) return [];
          const across = Math.max(other.box.left - box.right, box.left - other.box.right, 0);
          const down = Math.max(other.box.top - box.bottom, box.top - other.box.bottom, 0);
          const px = Math.round(Math.hypot(across, down));
          return px < 16 ? [`${name}, ${other.name}: ${px} px`] : [];
        }),
      ),
    };
  });

/** Links and controls whose box is smaller than a target. A native box of a choice counts with its label. */
export const tooSmall = (place: Locator, target: number) =>
  place.evaluate((root, least) => {
    const controls = root.querySelectorAll('a, button, summary, label, input:not(label input)');
    return [...controls].flatMap((control) => {
      const { width, height } = control.getBoundingClientRect();
      const seen = control.checkVisibility() && !control.closest('.shell-skip, form.search');
      const small = Math.ceil(width) < least || Math.ceil(height) < least;
      return seen && small
        ? [`${control.textContent?.trim().slice(0, 30)} ${Math.round(width)} × ${Math.round(height)}`]
        : [];
    });
  }, target);
