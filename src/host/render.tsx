import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ContextCard } from './ContextCard.tsx';
import type { MountProps, PluginProblem } from './contract.ts';
import { hostCalls } from './hostCalls.ts';
import { Plugin } from './Plugin.tsx';
import { parseProps } from './parseHost.ts';
import { version } from './version.ts';

/** A plugin that stands in its root. */
export interface Rendered {
  update(props: MountProps): void;
  unmount(): void;
}

interface Options {
  readonly root: ShadowRoot;
  readonly id: string;
  /** Called when the first screen is painted. */
  onPainted(): void;
  /** Called when the context is wrong. */
  onRefused(problem: PluginProblem): void;
}

/** Renders into the shadow root with a React root of its own. */
export function render(props: MountProps, { root, id, onPainted, onRefused }: Options): Rendered {
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
  const painted = once(() => afterPaint(onPainted));
  let shown = false;

  function draw(next: MountProps) {
    now = next;
    const parsed = parseProps(next);
    if (parsed.ok) {
      shown = true;
      react.render(
        <StrictMode>
          <Plugin {...parsed.props} id={id} root={root} scale={scale} onShown={painted} />
        </StrictMode>,
      );
      return;
    }
    const step = parsed.wrong[0]?.field ?? '';
    calls.report('context-invalid', step, parsed.wrong);
    onRefused({ code: 'context-invalid', version, step, cause: parsed.wrong });
    // What stands stays, with what the resident typed; only where nothing stands yet the card takes its place.
    if (!shown) react.render(<ContextCard id={id} root={root} wrong={parsed.wrong} />);
  }

  draw(props);
  return {
    update: draw,
    unmount() {
      react.unmount();
      place.remove();
    },
  };
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
  const settle = once(run);
  requestAnimationFrame(settle);
  setTimeout(settle, NEVER_PAINTED_MS);
}

function once(run: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    run();
  };
}
