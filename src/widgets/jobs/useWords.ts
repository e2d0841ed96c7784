import { useLater } from '../../ui/basics/useLater.ts';

const load = () => import(/* webpackChunkName: 'words' */ './words.ts');

/**
 * The understanding of words, once it is wanted and has come. It is heavy, so it loads when somebody types. Without it the
 * search still answers, or says itself that it cannot.
 */
export function useWords(wanted: boolean) {
  const words = useLater(load, wanted);
  return words.state === 'ready' ? words.value : undefined;
}
