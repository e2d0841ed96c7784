import {
  Component,
  createElement,
  type FunctionComponent,
  type ReactNode,
  version as reactVersion,
  useEffect,
  useRef,
} from 'react';
import type { HostContext, Mounted, WidgetId } from './contract.ts';
import { hostCalls } from './hostCalls.ts';
import { mount } from './mount.ts';
import { trouble } from './texts.ts';

/*
 * No JSX in this file: in a host with another React its JSX runtime would be of another version than its React, and
 * what must be said then could not be rendered.
 */

export interface PartProps {
  readonly host: HostContext;
}

const NEEDED_MAJOR = 19;

/**
 * A React component that mounts us into itself: a boundary in the host's tree, and all of ours in a root of its own.
 * A host with an older React gets a sentence that points to `mount`.
 */
export function reactPart(name: string, widget?: WidgetId): FunctionComponent<PartProps> {
  function Part({ host }: PartProps) {
    const fits = Number.parseInt(reactVersion, 10) >= NEEDED_MAJOR;
    return createElement(Guard, { host }, createElement(fits ? Place : WrongReact, { host, widget }));
  }
  Part.displayName = name;
  return Part;
}

function Place({ host, widget }: PartProps & { widget?: WidgetId }) {
  const element = useRef<HTMLDivElement>(null);
  const mounted = useRef<Mounted>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: later contexts are updates, in the effect below
  useEffect(() => {
    if (!element.current) return undefined;
    const own = mount(element.current, host, { widget });
    mounted.current = own;
    return () => own.unmount();
  }, []);
  useEffect(() => mounted.current?.update({ host, widget }), [host, widget]);
  return createElement('div', { ref: element });
}

function WrongReact({ host }: PartProps) {
  useEffect(() => hostCalls(() => host ?? {}).report('react-version', reactVersion), [host]);
  return createElement('p', { role: 'alert' }, trouble.react(reactVersion));
}

class Guard extends Component<PartProps & { children?: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(cause: unknown) {
    hostCalls(() => this.props.host ?? {}).report('render-failed', 'part', cause);
  }

  override render() {
    return this.state.failed ? createElement('p', { role: 'alert' }, trouble.render) : this.props.children;
  }
}
