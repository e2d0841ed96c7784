/** The functions of WeChat's JS-SDK for a page inside a mini program. */
export interface MiniProgram {
  /** WeChat stores the message and delivers it when the page is left or shared. */
  postMessage(message: { readonly data: unknown }): void;
  navigateTo(target: { readonly url: string }): void;
  navigateBack(): void;
}

declare global {
  interface Window {
    /** Set by WeChat in the web-view of a mini program. */
    readonly __wxjs_environment?: string;
    readonly wx?: { readonly miniProgram?: unknown };
  }
}

/**
 * The mini program that shows this page, if there is one. WeChat's own browser has the same functions, but they do
 * nothing there; so the environment is checked too.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/web-view.html
 */
export function miniProgram(): MiniProgram | undefined {
  const inside = window.__wxjs_environment === 'miniprogram' || /miniProgram/i.test(navigator.userAgent);
  const found = inside ? window.wx?.miniProgram : undefined;
  return isMiniProgram(found) ? found : undefined;
}

function isMiniProgram(value: unknown): value is MiniProgram {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['postMessage', 'navigateTo', 'navigateBack'].every(
      (name) => typeof Reflect.get(value, name) === 'function',
    )
  );
}

/** Loads the JS-SDK from the operator's address. The page works without it until it has loaded. */
export function loadSdk(url: string, nonce: string | undefined) {
  const script = document.createElement('script');
  if (nonce) script.nonce = nonce;
  script.src = url;
  document.head.append(script);
}
