import {
  createContext,
  type ReactNode,
  type RefObject,
  use,
  useEffect,
  useLayoutEffect,
  useState,
} from 'react';

const ShownContext = createContext(true);

/** Says to everything below whether it is shown. What is inside of something hidden is hidden too. */
export function ShownProvider({ value, children }: { value: boolean; children: ReactNode }) {
  const around = useShown();
  return <ShownContext value={around && value}>{children}</ShownContext>;
}

/** Whether this part of the plugin is shown. By default, it is. */
export const useShown = (): boolean => use(ShownContext);

/** Whether the element has a box on the page: neither it nor an ancestor is `display: none`. */
export const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/**
 * Whether the element has a box, whoever hides it: our screens, a container query or the host's page.
 *
 * @param first the answer before the element is in the page
 */
export function useIsShown(ref: RefObject<Element | null>, first = true): boolean {
  const [shown, setShown] = useState(first);
  const look = () => {
    if (ref.current) setShown(isShown(ref.current));
  };
  // After every render and before the browser paints, because our own changes hide it most often.
  useLayoutEffect(look);
  useEffect(() => {
    if (!ref.current) return undefined;
    const { current } = ref;
    const observer = new ResizeObserver(() => setShown(isShown(current)));
    observer.observe(current);
    return () => observer.disconnect();
  }, [ref]);
  return shown;
}
