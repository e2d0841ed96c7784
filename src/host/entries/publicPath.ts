/*
 * Sets the folder of our chunks: `standalone` beside the current script. Frameworks that fetch and evaluate scripts
 * hide the script's address and put it into a global of their own. Must be the first import of an entry.
 */
// biome-ignore lint/style/useConst: the bundler's own variable, set here
declare let __webpack_public_path__: string;

declare global {
  interface Window {
    /** Set by qiankun 2.10: the folder of the HTML entry. */
    readonly __INJECTED_PUBLIC_PATH_BY_QIANKUN__?: string;
    /** Set by micro-app 0.8: the folder of the app's page. */
    readonly __MICRO_APP_PUBLIC_PATH__?: string;
    /** Set by wujie 1.0; its `location` is then that of the app's page. */
    readonly __POWERED_BY_WUJIE__?: boolean;
    /**
     * Set by our `app.html`: the framework has loaded our own page, and not an app of the host that includes our
     * script.
     */
    readonly __SERVICE_CIRCLE_APP__?: boolean;
  }
}

const OURS = /\/(?:standalone|frame|webview)\.js$/;

function scriptUrl(): string {
  const script = document.currentScript;
  const current = script instanceof HTMLScriptElement ? script.src : '';
  if (current && OURS.test(new URL(current).pathname)) return current;
  const framework = window.__INJECTED_PUBLIC_PATH_BY_QIANKUN__ ?? window.__MICRO_APP_PUBLIC_PATH__;
  // In an app of the host, the script may come from another server than the app.
  if (framework) return (!window.__SERVICE_CIRCLE_APP__ && (tagged() ?? commented())) || framework;
  if (window.__POWERED_BY_WUJIE__) return location.href;
  return current || tagged() || location.href;
}

/** The script element with our file name: a module script has no `currentScript`. */
const tagged = () => document.querySelector<HTMLScriptElement>('script[src*="/standalone.js"]')?.src;

/**
 * The address in the comment by which a framework replaces a script. Outside of frameworks, comments are not trusted.
 */
function commented(): string | undefined {
  const comments = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) {
    const [src] = /https?:[^\s'"]+\/standalone\.js/.exec(comments.currentNode.nodeValue ?? '') ?? [];
    if (src) return src;
  }
  return undefined;
}

__webpack_public_path__ = new URL('standalone/', scriptUrl()).href;

export {};
