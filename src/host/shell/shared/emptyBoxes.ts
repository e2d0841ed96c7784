/**
 * Empties every box that is taken from the page: the browser itself keeps what had the focus, with all that stood around
 * it, after it is gone. Returns a function that ends it.
 *
 * @param root holds all nodes of the plugin
 */
export function emptyBoxesThatGo(root: ShadowRoot | HTMLElement): () => void {
  const empty = (records: readonly MutationRecord[]) => {
    for (const node of records.flatMap(({ removedNodes }) => [...removedNodes])) {
      // What was only moved stands in the page again.
      if (!(node instanceof Element) || node.isConnected) continue;
      for (const box of [node, ...node.querySelectorAll('input, textarea')]) {
        if (!(box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement)) continue;
        box.value = '';
        // React writes the value into the attribute too.
        box.defaultValue = '';
      }
    }
  };
  const observer = new MutationObserver(empty);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    empty(observer.takeRecords());
    observer.disconnect();
  };
}
