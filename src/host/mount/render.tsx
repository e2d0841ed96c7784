import { clearContainerCache } from '@rc-component/util/es/Dom/dynamicCSS';
import { createRef, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { hostCalls } from '../contract/hostCalls.ts';
import { parseProps } from '../contract/parseProps.ts';
import { problemOf } from '../contract/problem.ts';
import type { Refusal } from '../contract/refusal.ts';
import { reportToHost } from '../contract/reportToHost.ts';
import type { HostContext, PluginProblem } from '../contract/types.ts';
import type { UncheckedProps } from '../contract/unchecked.ts';
import { unknownReporter } from '../contract/unknownName.ts';
import { api } from '../contract/version.ts';
import { ContextCard } from '../shell/ContextCard.tsx';
import { Plugin, type ScreensHandle } from '../shell/Plugin.tsx';
import type { Renew } from '../shell/useWidget.ts';
import { watchBackKey } from './backKey.ts';
import { keepOwnKeys } from './ownKeys.ts';

/** A plugin that is rendered in its root. */
export interface Rendered {
  update(props: UncheckedProps): void;
  back(): boolean;
  unmount(): void;
}

interface Options {
  readonly root: ShadowRoot;
  readonly id: string;
  /** CSP nonce of the unchecked context. */
  readonly nonce?: string;
  /** Called when files of ours are gone from the server. */
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
  const container = document.createElement('div');
  root.append(container);
  let now = props;
  const failed = (step: string) => (cause: unknown) =>
    reportToHost(now.host, problemOf('render-failed', step, cause));
  const react = createRoot(container, {
    identifierPrefix: `${id}-`,
    onUncaughtError: failed('root'),
    onCaughtError: () => {},
    onRecoverableError: failed('recovered'),
  });
  const scale = readerScale(container);
  const giveKeys = keepOwnKeys(root);
  const screens = createRef<ScreensHandle>();
  const painted = onlyFirst(() => afterPaint(onPainted));
  let shown = false;
  const reportUnknown = unknownReporter(() => now.host);

  const back = () => closeTop(root) || (screens.current?.back() ?? false);
  let given: HostContext | undefined;
  let unwatch: (() => void) | undefined;
  const { leave } = hostCalls(() => given ?? {});

  /** Takes over the back key while the host gives `leave`. */
  function takeBackKey(host: HostContext) {
    given = host;
    if (host.leave) unwatch ??= watchBackKey({ back, leave, touched: root });
    else releaseBackKey();
  }

  function releaseBackKey() {
    unwatch?.();
    unwatch = undefined;
  }

  function draw(next: UncheckedProps) {
    now = next;
    const parsed = parseProps(next);
    reportUnknown(parsed.unknown);
    if (parsed.ok) {
      shown = true;
      takeBackKey(parsed.props.host);
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
    // A wrong update leaves the shown plugin as it is, with the resident's input; the card is only for the first
    // context.
    if (!shown) react.render(<ContextCard id={id} root={root} nonce={nonce} refusal={parsed.refusal} />);
  }

  draw(props);
  return {
    update: draw,
    back,
    unmount() {
      releaseBackKey();
      giveKeys();
      react.unmount();
      container.remove();
      // antd caches each root with its styles and never drops it. Other roots find their styles again without the
      // cache.
      clearContainerCache();
    },
  };
}

function problemWith(refusal: Refusal): PluginProblem {
  return refusal.code === 'contract-unsupported'
    ? problemOf(refusal.code, 'api', { supported: api, given: refusal.given })
    : problemOf(refusal.code, refusal.wrong[0]?.field ?? '', refusal.wrong);
}

/** Closes the last open dialog. Returns `false` when none is open. */
function closeTop(root: ShadowRoot): boolean {
  const dialog = [...root.querySelectorAll('dialog')].findLast(({ open }) => open);
  dialog?.close();
  return dialog !== undefined;
}

/** The text size set in the browser: CSS `medium` ÷ 16 px. It does not depend on the host's root font size. */
function readerScale(container: HTMLElement): number {
  container.style.fontSize = 'medium';
  const medium = Number.parseFloat(getComputedStyle(container).fontSize) / 16;
  container.style.fontSize = '';
  return medium > 0 ? medium : 1;
}

const PAINT_TIMEOUT_MS = 500;

/** Runs after the next animation frame, or after a timeout in a background tab, which has no frames. */
function afterPaint(run: () => void) {
  const settle = onlyFirst(run);
  requestAnimationFrame(settle);
  setTimeout(settle, PAINT_TIMEOUT_MS);
}

function onlyFirst(run: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    run();
  };
}
