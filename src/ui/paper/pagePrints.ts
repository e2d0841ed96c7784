/** Marks of apps that show pages and ignore `window.print`: Android's web-view, and apps with a browser of their own. */
const APPS =
  /; wv\)|MicroMessenger|MiniProgram|WindowsWechat|wxwork|AlipayClient|DingTalk|\bQQ\/|Lark\/|Feishu|ArkWeb/i;
/** On iOS only a browser has this word; the web-view of an app does not. */
const IOS_BROWSER = /Safari\//;

/** Whether `window.print` does something in this browser. */
export function pagePrints(userAgent: string): boolean {
  if (APPS.test(userAgent)) return false;
  return !/iPhone|iPad|iPod/.test(userAgent) || IOS_BROWSER.test(userAgent);
}
