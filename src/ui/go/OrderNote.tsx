import { useCapabilities } from '../surface/capabilities.tsx';
import { byEstimate } from '../words/travel.texts.ts';

/**
 * Says of a list in the order of our estimates that a route service may count otherwise. The list keeps still: the service
 * is asked of a card while it is in view, and knows nothing of those below; a card that moved would go away under a finger.
 */
export function OrderNote() {
  const { route } = useCapabilities();
  return route ? <p className="quiet small">{byEstimate}</p> : null;
}
