import { clearContainerCache } from '@rc-component/util/es/Dom/dynamicCSS';
import { createRef, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { hostCalls } from '../contract/hostCalls.ts';
import { parseProps } from '../contract/parseProps.ts';
import type { Refusal } from '../contract/refusal.ts';
import type { MountProps, PluginProblem } from '../contract/types.ts';
import { api, version } from '../contract/version.ts';
import { ContextCard } from '../shell/ContextCard.tsx';
import { Plugin, type ScreensHandle } from '../shell/Plugin.tsx';
import type { Gone } from '../shell/useWidget.ts';

/** A plugin that stands in its root. */
export interface Rendered {
  update(props: MountProps): void;
  back(): boolean;
  unmount(): void;
}

interface Options {
  readonly root: ShadowRoot;
  readonly id: string;
  /** CSP nonce of a context that was not checked yet. */
  readonly nonce?: string;
  /** Called when code of ours is no longer on the server. */
  readonly onGone: Gone;
  /** Called when the first screen is painted. */
  onPainted(): void;
  /** Called when the context is wrong. */
  onRefused(problem: PluginProblem): void;
}

/** Renders into the shadow root with a React root of its own. */
export function render(
  props: MountProps,
  { root, id, nonce, onGone, onPainted, onRefused }: Options,
): Rendered {
  const place = document.createElement('div');
  root.append(place);
  let now = props;
  const calls = hostCalls(() => reportOf(now));
  const react = createRoot(place, {
    identifierPrefix: `${id}-`,
    onUncaughtError: (cause) => calls.report('render-failed', 'root', cause),
    onCaughtError: () => {},
    onRecoverableError: (cause) => calls.report('render-failed', 'recovered', cause),
  });
  const scale = readerScale(place);
  const screens = createRef<ScreensHandle>();
  const painted = onlyFirst(() => afterPaint(onPainted));
  let shown = false;

  function draw(next: MountProps) {
    now = next;
    const parsed = parseProps(next);
    if (parsed.ok) {
      shown = true;
      react.render(
        <StrictMode>
          <Plugin
            {...parsed.props}
            ref={screens}
            id={id}
            root={root}
            scale={scale}
            onGone={onGone}
            onShown={painted}
          />
        </StrictMode>,
      );
      return;
    }
    const { code, step, cause } = problemOf(parsed.refusal);
    calls.report(code, step, cause);
    onRefused({ code, version, step, cause });
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

function problemOf(refusal: Refusal) {
  const { code } = refusal;
  return code === 'contract-unsupported'
    ? { code, step: 'api', cause: { supported: api, given: refusal.given } }
    : { code, step: refusal.wrong[0]?.field ?? '', cause: refusal.wrong };
}

/** Closes the dialog that lies on top, if there is one. */
function closeTop(root: ShadowRoot): boolean {
  const dialog = [...root.querySelectorAll('dialog')].findLast(({ open }) => open);
  dialog?.close();
  return dialog !== undefined;
}

/** Of a context that may be anything, at most the function that hears of problems. */
function reportOf({ host }: MountProps): Pick<MountProps['host'], 'report'> {
  const given: unknown = host;
  return typeof given === 'object' && given !== null && typeof host.report === 'function'
    ? { report: host.report }
    : {};
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
