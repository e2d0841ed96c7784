import { useState } from 'react';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';

const MAX_RECENT = 5;

/**
 * The words that found something on this visit, the newest first. They are kept in memory only, and not at all on a
 * surface that strangers share.
 *
 * @param found the words that found something just now. By default, none did
 */
export function useRecentWords(found = ''): readonly string[] {
  const { personal } = useSurface();
  const [recent, setRecent] = useState<readonly string[]>([]);
  if (personal && found !== '' && recent[0] !== found) {
    setRecent([found, ...recent.filter((words) => words !== found)].slice(0, MAX_RECENT));
  }
  return recent;
}
