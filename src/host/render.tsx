import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ContextCard } from './ContextCard.tsx';
import type { MountProps } from './contract.ts';
import { hostCalls } from './hostCalls.ts';
import { Plugin } from './Plugin.tsx';
import { parseHost } from './parseHost.ts';

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
  onRefused(cause: Error): void;
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
  const painted = once(() => requestAnimationFrame(onPainted));

  function draw(next: MountProps) {
    now = next;
    const parsed = parseHost(next.host);
    if (parsed.ok) {
      react.render(
        <StrictMode>
          <Plugin
            host={parsed.host}
            widget={next.widget}
            id={id}
            root={root}
            scale={scale}
            onShown={painted}
          />
        </StrictMode>,
      );
      return;
    }
    calls.report('context-invalid', parsed.wrong[0]?.field ?? '', parsed.wrong);
    onRefused(new Error(parsed.wrong.map(({ field, expected }) => `${field}: ${expected}`).join('; ')));
    react.render(<ContextCard id={id} root={root} wrong={parsed.wrong} />);
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

function once(run: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    run();
  };
}
