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
 * No JSX in this file: in a host with another React, the JSX runtime would have another version than that React, and
 * the sentence for that case could not be rendered.
 */

const NEEDED_MAJOR = 19;

/**
 * Whether the React that renders us is the one that our hooks come from, and new enough. When a host does not share its
 * React, it renders us with its own while our hooks come from another copy, and the first hook throws.
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
 * Creates a React component that mounts the plugin into itself: an error boundary in the host's tree, and the plugin in
 * a React root of its own. In a host with an older or an unshared React it renders a sentence that points to the
 * package. The sentence is plain text, because every React can render that.
 *
 * @param own the widget that it always shows. By default, `props.widget`, and without that the whole circle
 */
export function reactPart(name: string, own?: WidgetId): FunctionComponent<WidgetProps> {
  // A plain variable, because hooks do not work here. The host may render again whenever `report` is called.
  let reported = false;

  function reportOnce(host: unknown) {
    if (reported) return;
    reported = true;
    // Not during rendering, because `report` may set state of the host.
    queueMicrotask(() => reportToHost(host, problemOf('react-version', reactVersion)));
  }

  function Part({ ref, host, widget, ...others }: WidgetProps) {
    if (!useReactFits()) {
      reportOnce(host);
      return trouble.react(reactVersion, NEEDED_MAJOR);
    }
    return createElement(
      Boundary,
      { host },
      createElement(Container, { back: ref, host, widget: own ?? widget, others: othersIn(others) }),
    );
  }
  Part.displayName = name;
  return Part;
}

/** Names of props that there are not, as empty props. Tools of a host add some with a hyphen, such as `data-id`. */
const othersIn = (others: object) =>
  Object.fromEntries(
    Object.keys(others)
      .filter((name) => !name.includes('-'))
      .map((name) => [name, undefined]),
  );

type ContainerProps = Pick<UncheckedProps, 'host' | 'widget'> & {
  readonly back: WidgetProps['ref'];
  readonly others: object;
};

function Container({ back, host, widget, others }: ContainerProps) {
  const element = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedUnchecked>(undefined);
  const first = useRef({ host, widget, others });
  useImperativeHandle(back, () => ({ back: () => mounted.current?.back() ?? false }), []);
  useEffect(() => {
    if (!element.current) return undefined;
    const { others, ...props } = first.current;
    const own = mount(element.current, props.host, { ...others, widget: props.widget });
    mounted.current = own;
    return () => own.unmount();
  }, []);
  useEffect(() => mounted.current?.update({ host, widget }), [host, widget]);
  return createElement('div', { ref: element });
}

class Boundary extends Component<{ host: unknown; children?: ReactNode }, { failed: boolean }> {
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
