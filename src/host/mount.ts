import type { HostContext, Mounted, MountProps, WidgetId } from './contract.ts';
import { hostCalls } from './hostCalls.ts';
import { type Placeholder, placeholder } from './placeholder.ts';
import type { Rendered } from './render.tsx';

interface Standing extends Mounted {
  readonly replace: (props: MountProps) => void;
}

const standing = new WeakMap<Element, Standing>();
let count = 0;

/**
 * Puts the plugin into an element of any page, in a shadow root and with a React root of its own: no style of the page
 * reaches in and none of ours reaches out. What the element held stays. On an element that has one already it is an
 * update. Never throws: whatever fails shows a card in the element, `report` hears of it, and `ready` rejects.
 *
 * @param props.widget one widget by itself; by default, the whole circle
 */
export function mount(element: Element, host: HostContext, props: { widget?: WidgetId } = {}): Mounted {
  const present = standing.get(element);
  if (present) {
    present.replace({ host, ...props });
    return present;
  }
  const mounted = start(element, { host, ...props });
  standing.set(element, mounted);
  return mounted;
}

function start(element: Element, first: MountProps): Standing {
  count += 1;
  const id = `m${count}`;
  let props = first;
  let rendered: Rendered | undefined;
  let gone = false;
  const box = ownBox(element);
  const root = box.attachShadow({ mode: 'open' });
  const waiting: Placeholder = placeholder(root, first.host?.nonce);
  const calls = hostCalls(() => props.host ?? {});
  let resolve = () => {};
  let reject = (_cause: unknown) => {};
  const ready = new Promise<void>((...settle) => {
    [resolve, reject] = settle;
  });
  ready.catch(() => {});

  async function load() {
    waiting.wait();
    try {
      const { render } = await import('./render.tsx').catch(() => import('./render.tsx'));
      if (gone) return;
      rendered = render(props, {
        root,
        id,
        onPainted: resolve,
        onRefused: reject,
      });
      waiting.remove();
    } catch (cause) {
      if (gone) return;
      calls.report('chunk-failed', 'mount', cause);
      reject(cause);
      waiting.fail(load);
    }
  }
  void load();

  const replace = (next: MountProps) => {
    props = next;
    if (!gone) rendered?.update(props);
  };
  return {
    ready,
    replace,
    update: (next) => replace({ ...props, ...next }),
    unmount() {
      if (gone) return;
      gone = true;
      standing.delete(element);
      box.remove();
      // A host's React may be in the middle of its own work; ours must not end inside of it.
      queueMicrotask(() => rendered?.unmount());
    },
  };
}

/** A box of our own that no rule of the page can restyle. */
function ownBox(element: Element): HTMLElement {
  const box = document.createElement('div');
  for (const [name, value] of [
    ['all', 'initial'],
    ['display', 'block'],
    ['direction', 'ltr'],
  ] as const) {
    box.style.setProperty(name, value, 'important');
  }
  element.append(box);
  return box;
}
