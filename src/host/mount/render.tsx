import { clearContainerCache } from '@rc-component/util/es/Dom/dynamicCSS';
import { createRef, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { parseProps } from '../contract/parseProps.ts';
import { problemOf } from '../contract/problem.ts';
import type { UnknownName } from '../contract/readNames.ts';
import type { Refusal } from '../contract/refusal.ts';
import { reportToHost } from '../contract/reportToHost.ts';
import type { PluginProblem } from '../contract/types.ts';
import type { UncheckedProps } from '../contract/unchecked.ts';
import { api } from '../contract/version.ts';
import { ContextCard } from '../shell/ContextCard.tsx';
import { Plugin, type ScreensHandle } from '../shell/Plugin.tsx';
import type { Renew } from '../shell/useWidget.ts';

/** A plugin that stands in its root. */
export interface Rendered {
  update(props: UncheckedProps): void;
  back(): boolean;
  unmount(): void;
}

interface Options {
  readonly root: ShadowRoot;
  readonly id: string;
  /** CSP nonce of the unread context. */
  readonly nonce?: string;
  /** Called when code of ours is no longer on the server. */
  readonly renew: Renew;
  /** Called when the first screen is painted. */
  onPainted(): void;
  /** Called when the context is wrong. */
  onRefused(problem: PluginProblem): void;
}

/** Renders into the shadow root with a React root of its own. */
export function render(
  props: UncheckedProps,
  { root, id, nonce, renew, onPainted, onRefused }: Options,
): Rendered {
  const place = document.createElement('div');
  root.append(place);
  let now = props;
  const failed = (step: string) => (cause: unknown) =>
    reportToHost(now.host, problemOf('render-failed', step, cause));
  const react = createRoot(place, {
    identifierPrefix: `${id}-`,
    onUncaughtError: failed('root'),
    onCaughtError: () => {},
    onRecoverableError: failed('recovered'),
  });
  const scale = readerScale(place);
  const screens = createRef<ScreensHandle>();
  const painted = onlyFirst(() => afterPaint(onPainted));
  let shown = false;
  let unknownBefore = '';

  /** Once for each that is new: a host renders often. */
  function tellUnknown(names: readonly UnknownName[]) {
    const all = JSON.stringify(names);
    if (all === unknownBefore) return;
    unknownBefore = all;
    for (const { field, ...cause } of names) reportToHost(now.host, problemOf('name-unknown', field, cause));
  }

  function draw(next: UncheckedProps) {
    now = next;
    const parsed = parseProps(next);
    if (parsed.ok) {
      shown = true;
      tellUnknown(parsed.unknown);
      react.render(
        <StrictMode>
          <Plugin
            {...parsed.props}
            ref={screens}
            id={id}
            root={root}
            scale={scale}
            renew={renew}
            onShown={painted}
          />
        </StrictMode>,
      );
      return;
    }
    const problem = problemWith(parsed.refusal);
    reportToHost(next.host, problem);
    onRefused(problem);
    // What stands stays, with what the resident typed; only where nothing stands yet the card takes its place.
    if (!shown) react.render(<ContextCard id={id} root={root} nonce={nonce} refusal={parsed.refusal} />);
  }

  draw(props);
  return {
    update: draw,
    back: () => closeTop(root) || (screens.current?.back() ?? false),
    unmount() {
      react.unmount();
      place.remove();
      // antd remembers for ever where it put styles, and with each root all that was in it; others find theirs again.
      clearContainerCache();
    },
  };
}

function problemWith(refusal: Refusal): PluginProblem {
  return refusal.code === 'contract-unsupported'
    ? problemOf(refusal.code, 'api', { supported: api, given: refusal.given })
    : problemOf(refusal.code, refusal.wrong[0]?.field ?? '', refusal.wrong);
}

/** Closes the dialog that lies on top, if there is one. */
function closeTop(root: ShadowRoot): boolean {
  const dialog = [...root.querySelectorAll('dialog')].findLast(({ open }) => open);
  dialog?.close();
  return dialog !== undefined;
}

/** How big the reader wants text: what the browser calls medium ÷ 16 px. The host's own root size does not matter. */
function readerScale(place: HTMLElement): number {
  place.style.fontSize = 'medium';
  const medium = Number.parseFloat(getComputedStyle(place).fontSize) / 16;
  place.style.fontSize = '';
  return medium > 0 ? medium : 1;
}

const NEVER_PAINTED_MS = 500;

/** After the next frame; a tab that nobody looks at has none. */
function afterPaint(run: () => void) {
  const settle = onlyFirst(run);
  requestAnimationFrame(settle);
  setTimeout(settle, NEVER_PAINTED_MS);
}

function onlyFirst(run: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    run();
  };
}
