import { useEffect, useState } from 'react';

const load = () => import(/* webpackChunkName: 'words' */ './words.ts');
type Words = Awaited<ReturnType<typeof load>>;

/** The understanding of words, once it is wanted and has come. It is heavy, so it loads when somebody types. */
export function useWords(wanted: boolean): Words | undefined {
  const [words, setWords] = useState<Words>();
  const missing = wanted && !words;
  useEffect(() => {
    if (!missing) return undefined;
    let current = true;
    // Without it the search still answers, or says itself that it cannot.
    load().then(
      (loaded) => current && setWords(loaded),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [missing]);
  return words;
}
