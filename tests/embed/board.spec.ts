import type { Locator } from '@playwright/test';
import type { MessageKind } from '../../src/domain/boardPages.ts';
import { expect, test, XIAYANG } from './demo.ts';
import { addScript, circleOf, cityJson, openBlank } from './entries/quickStart.ts';
import { NOW } from './now.ts';

/* A board that has the screen for itself, lying and upright. */

/**
 * Least widths of a code in px. On 25 inches they are 11 and 9 cm, of which the code without its margin takes three quarters:
 * more than 6 cm.
 */
const SCREENS = [
  { width: 1920, height: 1080, code: 384 },
  { width: 1080, height: 1920, code: 320 },
] as const;

/** A text of 26 px is as high as 16 mm on 55 inches. */
const LEAST_TEXT = 26;

const KINDS: Readonly<Record<MessageKind, true>> = {
  jobs: true,
  week: true,
  policy: true,
  month: true,
  events: true,
  functions: true,
};
const ROUND_SECONDS = 150;
const STEP_SECONDS = 5;

for (const { code, ...size } of SCREENS) {
  test(`every page of a board fits on ${size.width} × ${size.height}, can be read from afar, and changes without moving`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.clock.install({ time: NOW });
    await openBlank(page, `<service-circle region="${XIAYANG}" surface="board"></service-circle>`);
    await page.evaluate((city) => {
      document.querySelector('service-circle')?.setAttribute('city', city);
    }, cityJson());
    await addScript(page);
    const board = circleOf(page).locator('.board');
    await expect(board.getByRole('img')).toBeVisible();
    // Answers take the time of the machine, whose clock the pages do not follow here.
    await page.waitForLoadState('networkidle');
    const seen = new Set<string>();
    for (let gone = 0; gone < ROUND_SECONDS; gone += STEP_SECONDS) {
      const kind = (await board.locator('.board-page').getAttribute('data-kind')) ?? '';
      await expect(board.getByRole('img').last()).toBeVisible();
      const { codeWidth, ...wrong } = await look(board, LEAST_TEXT);
      expect(wrong, kind).toEqual({ below: [], cut: [], small: [], moving: [] });
      expect(codeWidth, kind).toBeGreaterThanOrEqual(code);
      seen.add(kind);
      await page.clock.runFor(STEP_SECONDS * 1000);
    }
    expect([...seen].sort()).toEqual(Object.keys(KINDS).sort());
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect((await look(board, LEAST_TEXT)).moving, 'what is seen without the wish').not.toEqual([]);
  });
}

/** What of a page reaches below the screen or is cut off, which texts are small, and what moves. */
const look = (board: Locator, least: number) =>
  board.evaluate((root, least) => {
    const all = [...root.querySelectorAll('*')].filter(
      (node) => node.checkVisibility() && !node.closest('.visually-hidden, style'),
    );
    const said = (node: Element) => `${node.className} ${node.textContent?.slice(0, 30)}`;
    const cuts = (node: Element) => {
      const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(node);
      if (webkitLineClamp !== 'none') return false;
      const taller = overflowY !== 'visible' && node.scrollHeight > node.clientHeight + 1;
      return taller || (overflowX !== 'visible' && node.scrollWidth > node.clientWidth + 1);
    };
    const moves = (node: Element) => {
      const { animationName, transitionDuration } = getComputedStyle(node);
      return animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration);
    };
    return {
      below: all.filter((node) => node.getBoundingClientRect().bottom > innerHeight + 1).map(said),
      cut: all.filter(cuts).map(said),
      small: all
        .filter((node) => [...node.childNodes].some((one) => one instanceof Text && one.data.trim()))
        .filter((node) => Number.parseFloat(getComputedStyle(node).fontSize) < least)
        .map(said),
      moving: all.filter(moves).map(said),
      codeWidth: root.querySelector('.qr')?.getBoundingClientRect().width ?? 0,
    };
  }, least);
