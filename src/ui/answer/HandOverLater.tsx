import { useLater } from '../basics/useLater.ts';
import { useHere } from '../go/here.tsx';

// Only devices of many people need this code. Where it does not load, the sentence above it says what to do.
const load = () => import(/* webpackChunkName: 'shared-device' */ '../go/HandOverButton.tsx');

/** Hands the screen over to the resident's own phone. */
export function HandOverLater() {
  const here = useHere();
  const later = useLater(load);
  return here && later.state === 'ready' ? <later.value.HandOverRow to={here} /> : null;
}
