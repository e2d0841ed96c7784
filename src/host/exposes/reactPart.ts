import {
  Component,
  createElement,
  type FunctionComponent,
  type ReactNode,
  version as reactVersion,
  useEffect,
  useImperativeHandle,
  useRef,
} from 'react';
import { problemOf } from '../contract/problem.ts';
import { reportToHost } from '../contract/reportToHost.ts';
import type { WidgetId } from '../contract/types.ts';
import type { MountedUnchecked, UncheckedProps } from '../contract/unchecked.ts';
import { mount } from '../mount/mount.ts';
import type { WidgetProps } from '../package/modules.ts';
import { trouble } from '../shell/texts.ts';

/*
 * No JSX in this file: in a host with another React its JSX runtime would be of another version than its React, and
 * what must be said then could not be rendered.
 */

const NEEDED_MAJOR = 19;

/**
 * Whether the React that renders us is the one we were built against, and new enough. A host that does not share its
 * React renders us with its own while our hooks belong to another: the first one throws.
 */
export function useReactFits(): boolean {
  try {
    // biome-ignore lint/correctness/useHookAtTopLevel: it throws at the first render or never
    useRef(undefined);
    return Number.parseInt(reactVersion, 10) >= NEEDED_MAJOR;
  } catch {
    return false;
  }
}

/**
 * A React component that mounts us into itself: a boundary in the host's tree, and all of ours in a root of its own.
 * A host with an older or an unshared React gets a sentence that points to the package; it is plain text, the only thing
 * that every React can render.
 *
 * @param own the widget it always shows. By default, `props.widget`, and without that the whole circle
 */
export function reactPart(name: string, own?: WidgetId): FunctionComponent<WidgetProps> {
  // There is no hook to remember it by, and the host may render us with a new context each time that it hears of it.
  let told = false;

  function tell(host: unknown) {
    if (told) return;
    told = true;
    // A host may set its state where it hears of it, and that is forbidden while it renders us.
    queueMicrotask(() => reportToHost(host, problemOf('react-version', reactVersion)));
  }

  function Part({ ref, host, widget }: WidgetProps) {
    if (!useReactFits()) {
      tell(host);
      return trouble.react(reactVersion, NEEDED_MAJOR);
    }
    return createElement(Guard, { host }, createElement(Place, { back: ref, host, widget: own ?? widget }));
  }
  Part.displayName = name;
  return Part;
}

function Place({ back, host, widget }: UncheckedProps & { back: WidgetProps['ref'] }) {
  const element = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedUnchecked>(undefined);
  const first = useRef({ host, widget });
  useImperativeHandle(back, () => ({ back: () => mounted.current?.back() ?? false }), []);
  useEffect(() => {
    if (!element.current) return undefined;
    const own = mount(element.current, first.current.host, { widget: first.current.widget });
    mounted.current = own;
    return () => own.unmount();
  }, []);
  useEffect(() => mounted.current?.update({ host, widget }), [host, widget]);
  return createElement('div', { ref: element });
}

class Guard extends Component<{ host: unknown; children?: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(cause: unknown) {
    reportToHost(this.props.host, problemOf('render-failed', 'part', cause));
  }

  override render() {
    return this.state.failed ? trouble.render : this.props.children;
  }
}
