import { useState } from 'react';
import type { Locating } from '../../domain/startPoint.ts';

/** The change of a start point: it ends when the device was located, and when the caller ends it. */
export function useChange(locating: Locating) {
  const [open, setOpen] = useState(false);
  const [before, setBefore] = useState(locating);
  if (before !== locating) {
    setBefore(locating);
    if (before === 'busy' && locating === 'idle') setOpen(false);
  }
  return { open, begin: () => setOpen(true), end: () => setOpen(false) };
}
