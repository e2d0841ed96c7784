/*
 * Where our chunks come from: the folder `standalone` beside the script that runs now. Frameworks that fetch and evaluate scripts hide
 * that address and name it in a global of their own. Must be the first import of an entry.
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
  }
}

function folder(): string {
  const named = window.__INJECTED_PUBLIC_PATH_BY_QIANKUN__ ?? window.__MICRO_APP_PUBLIC_PATH__;
  if (named) return named;
  // A module script is nobody's current script; then one that bears our name.
  const script = document.currentScript ?? document.querySelector('script[src*="/standalone.js"]');
  const from = script instanceof HTMLScriptElement && !window.__POWERED_BY_WUJIE__ ? script.src : '';
  return new URL('.', from || location.href).href;
}

__webpack_public_path__ = new URL('standalone/', folder()).href;

export {};
