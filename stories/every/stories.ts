import { expect, waitFor, within } from 'storybook/test';
import { isDetail, isScreenKind, widgetOf } from '../../src/domain/screens.ts';
import { trouble } from '../../src/host/shell/texts.ts';
import { isFor, placeOf } from '../../src/widgets/index.ts';
import type { StoryScenario } from '../city.ts';
import { failures, saysWhatIsMissing, waits } from '../plays.ts';
import { enhancedContrast, noControls, on, readSettings } from '../settings.tsx';
import {
  type detailStates,
  isStandalone,
  type listStates,
  type PageId,
  type places,
  type states,
} from './names.ts';
import { type ListPage, type Look, type Page, pages } from './pages.ts';

/** What a play gets of Storybook. */
interface Scene {
  readonly canvas: ReturnType<typeof within>;
  readonly canvasElement: HTMLElement;
  readonly args: { readonly report?: unknown };
  readonly globals: Readonly<Record<string, unknown>>;
}

interface EveryStory {
  readonly args?: { readonly scenario?: StoryScenario; readonly destination?: object };
  readonly globals?: object;
  readonly parameters?: object;
  play(scene: Scene): Promise<void>;
}

type Stories<Names extends object> = Readonly<Record<keyof Names, EveryStory>>;

/** Looks at a page with the settings of the toolbar. */
export const look =
  (see: Look) =>
  ({ canvas, globals }: Pick<Scene, 'canvas' | 'globals'>) =>
    see({ canvas }, readSettings(globals));

/** The plugin in its own box stays from left to right, in a page that is not. */
const standsInRightToLeft =
  (see: Look) =>
  async ({ canvas, canvasElement, globals }: Scene) => {
    await expect(canvas.getByText(/从右往左写/)).toHaveStyle({ direction: 'rtl' });
    const inside = await waitFor(() => {
      const boxes = [...canvasElement.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      const surface = boxes[0]?.querySelector<HTMLElement>('.surface');
      if (!surface) throw new Error('nothing in the box');
      return surface;
    });
    await expect(inside).toHaveStyle({ direction: 'ltr' });
    await see({ canvas: within(inside) }, readSettings(globals));
  };

/** A screen that nobody can use on a board says where it can be used. */
const asksForAnotherSurface =
  (id: PageId): Look =>
  async ({ canvas }) => {
    const isStaff = isScreenKind(id) && placeOf(widgetOf({ kind: id })) === 'staff';
    const asked = isStaff ? trouble.staff : trouble.surface;
    await expect(await canvas.findByRole('note')).toHaveTextContent(asked);
  };

function placesOf(id: PageId, { stands }: Page): Stories<typeof places> {
  const play = look(stands);
  const onShared = (surface: 'kiosk' | 'board') =>
    !isScreenKind(id) || isFor(widgetOf({ kind: id }), surface)
      ? { globals: on[surface], play }
      : { globals: on[surface], parameters: noControls, play: look(asksForAnotherSurface(id)) };
  return {
    Narrow: { globals: on.narrow, play },
    Landscape: { globals: on.landscape, play },
    Pad: { globals: on.pad, play },
    Kiosk: onShared('kiosk'),
    Board: onShared('board'),
    Elder: { globals: on.elder, parameters: enhancedContrast, play },
    ElderNarrow: { globals: on.elderNarrow, parameters: enhancedContrast, play },
    BigText: { globals: on.bigText, play },
    Dark: { globals: on.dark, play },
    RightToLeft: { globals: on.rtl, play: standsInRightToLeft(stands) },
  };
}

const everyState: Stories<typeof states> = {
  Loading: { args: { scenario: 'silent' }, play: waits },
  Down: { args: { scenario: 'down' }, play: failures.down },
  Unreachable: { args: { scenario: 'unreachable' }, play: failures.unreachable },
  Unauthorized: { args: { scenario: 'unauthorized' }, play: failures.unauthorized },
  RateLimited: { args: { scenario: 'rate-limited' }, play: failures.down },
  Lying: { args: { scenario: 'lying' }, play: failures.lying },
};

const stateOfDetail = (kind: string): Stories<typeof detailStates> => ({
  Gone: { args: { destination: { kind, id: 'nothing-has-this-id' } }, play: failures.missing },
});

const statesOfList = ({ empty, call }: ListPage): Stories<typeof listStates> => ({
  Empty: { args: { scenario: 'empty' }, play: look(empty) },
  Broken: {
    args: { scenario: 'broken' },
    async play({ canvas, args }) {
      await saysWhatIsMissing({ canvas });
      await expect((await canvas.findAllByRole('listitem')).length).toBeGreaterThan(0);
      const problem = expect.objectContaining({ code: 'rows-dropped', step: call });
      await waitFor(() => expect(args.report).toHaveBeenCalledWith(problem));
    },
  },
});

/**
 * The stories that a page has without writing them. `.storybook/everyStory.ts` adds them to its file.
 *
 * @see everyNames for their names
 */
export function everyStory(id: PageId): Readonly<Record<string, EveryStory>> {
  const page = pages[id];
  if (isStandalone(id)) return placesOf(id, page);
  if (isDetail(id)) return { ...everyState, ...stateOfDetail(id), ...placesOf(id, page) };
  return { ...everyState, ...statesOfList(pages[id]), ...placesOf(id, page) };
}
