import { useCapabilities } from '../surface/capabilities.tsx';
import { pagePrints } from './pagePrints.ts';

/** Whether the host or the browser can print. A host says by `print: false` that its page cannot. */
export function useCanPrint(): boolean {
  const { print } = useCapabilities();
  if (print !== undefined) return print !== false;
  return typeof window.print === 'function' && pagePrints(navigator.userAgent);
}
