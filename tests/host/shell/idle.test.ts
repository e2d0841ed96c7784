// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { IDLE_SECONDS } from '../../../src/host/contract/idleSeconds.ts';
import {
  ASKING_SECONDS,
  idleAfter,
  nextSilence,
  type Silence,
  silenceFrom,
} from '../../../src/host/shell/shared/silence.ts';
import { watchUse } from '../../../src/host/shell/shared/watchUse.ts';

const SECOND = 1000;
const NIGHT = 8 * 3600 * SECOND;

/** The silence after these seconds, each of them one tick. */
const silenceOf = (seconds: number): Silence =>
  Array.from({ length: seconds }).reduce<Silence>(
    (silence) => nextSilence(silence, silence.at + SECOND),
    silenceFrom(0),
  );

describe('a silence', () => {
  it('leads to the question after the seconds of the host, and to the end 20 seconds later', () => {
    const { usual } = IDLE_SECONDS;
    expect(idleAfter(silenceOf(usual - 1), usual)).toEqual({ kind: 'in-use' });
    expect(idleAfter(silenceOf(usual), usual)).toEqual({ kind: 'asking', left: ASKING_SECONDS });
    expect(idleAfter(silenceOf(usual + ASKING_SECONDS - 1), usual)).toEqual({ kind: 'asking', left: 1 });
    expect(idleAfter(silenceOf(usual + ASKING_SECONDS), usual)).toEqual({ kind: 'over' });
  });

  it('counts down by whole seconds, also where the host gives a part of one', () => {
    expect(idleAfter(silenceOf(46), 45.5)).toEqual({ kind: 'asking', left: ASKING_SECONDS });
    expect(idleAfter(silenceOf(65), 45.5)).toEqual({ kind: 'asking', left: 1 });
    expect(idleAfter(silenceOf(66), 45.5)).toEqual({ kind: 'over' });
  });

  it('counts the time that the device slept', () => {
    const asleep = nextSilence(silenceOf(5), 5 * SECOND + NIGHT);
    expect(idleAfter(asleep, IDLE_SECONDS.most)).toEqual({ kind: 'over' });
  });

  it('goes on when the clock stands still or is set back', () => {
    const still = nextSilence(nextSilence(silenceFrom(NIGHT), NIGHT), 0);
    expect(still.seconds).toBe(2);
  });
});

describe('use of a device', () => {
  function watched() {
    const root = document.createElement('div');
    const button = root.appendChild(document.createElement('button'));
    const uses: number[] = [];
    let now = 0;
    const end = watchUse(
      root,
      () => now,
      () => uses.push(now),
    );
    return {
      uses,
      end,
      at(time: number, event: Event) {
        now = time;
        button.dispatchEvent(event);
      },
    };
  }
  const event = (type: string) => new Event(type, { bubbles: true });
  const key = (repeat: boolean) => new KeyboardEvent('keydown', { key: 'a', bubbles: true, repeat });

  it('is a touch, a scroll, a key and what a keyboard of the page types', () => {
    const { uses, at } = watched();
    for (const [time, type] of ['pointerdown', 'touchmove', 'wheel', 'input'].entries())
      at(time, event(type));
    at(4, key(false));
    expect(uses).toEqual([0, 1, 2, 3, 4]);
  });

  it('is no finger that stays on the screen, and no key that is held down', () => {
    const { uses, at } = watched();
    at(0, event('touchstart'));
    at(9 * SECOND, event('touchmove'));
    at(11 * SECOND, event('touchmove'));
    at(12 * SECOND, key(true));
    at(12 * SECOND, event('input'));
    expect(uses).toEqual([0, 9 * SECOND]);
  });

  it('is not heard any more after the end', () => {
    const { uses, at, end } = watched();
    end();
    at(0, event('pointerdown'));
    at(0, key(false));
    expect(uses).toEqual([]);
  });
});
