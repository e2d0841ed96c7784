import { createElement, useEffect, useRef } from 'react';
import type { IconProps } from '../contract/iconProps.ts';
import { iconElement } from '../icon/iconElement.ts';
import { icon as texts } from '../icon/texts.ts';
import type { IconElement } from '../package/modules.ts';

/** The icon for a grid of services, as a React component. Brings neither antd nor axios. */
export default function Icon(props: IconProps) {
  // In a host that does not share its React the first hook throws; then only text can be rendered.
  try {
    // biome-ignore lint/correctness/useHookAtTopLevel: it throws at the first render or never
    return useIcon(props);
  } catch {
    return texts.name;
  }
}

function useIcon(props: IconProps) {
  const container = useRef<HTMLSpanElement>(null);
  const drawn = useRef<IconElement>(undefined);
  const first = useRef(props);
  useEffect(() => {
    if (!container.current) return undefined;
    const own = iconElement(container.current, first.current);
    drawn.current = own;
    return () => own.remove();
  }, []);
  useEffect(() => drawn.current?.update(props));
  return createElement('span', { ref: container });
}
