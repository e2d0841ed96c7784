import './publicPath.ts';
import type { HostContext, PluginEvent } from '../contract.ts';
import { mount } from '../mount.ts';
import { loadSdk, miniProgram } from './miniProgram.ts';
import { exchange, takeCode } from './oneTimeCode.ts';
import { besidePage, nonceOfScript, placeInPage, say } from './page.ts';
import { page as texts } from './texts.ts';
import { unread } from './unread.ts';
import { readWebviewConfig, type WebviewConfig } from './webviewConfig.ts';

/*
 * The page for the web-view of a mini program or an app (`webview.html`), which no page stands around. A one-time code
 * in its address logs the resident in; the token is kept in this page's memory and nowhere else. Without a code
 * nobody is logged in. `webview.json` says which city, see `WebviewConfig`.
 */

const code = takeCode();
const nonce = nonceOfScript();
const place = placeInPage();
void open();

async function open() {
  const read = readWebviewConfig(await besidePage('webview.json'));
  if (!read.ok) return void say(place, 'alert', texts.config(read.problem), texts.human);
  const { config } = read;
  const auth = config.exchangeUrl && code ? login(config.exchangeUrl, code) : undefined;
  if (config.jsSdkUrl) await loadSdk(config.jsSdkUrl, nonce);
  const host = unread({ api: 1, ...config.context, ...capabilities(config), auth, nonce });
  mount(place, host);
}

/** The login of this visit. A token that the city no longer takes is forgotten: the code was good for one. */
function login(url: string, oneTime: string): HostContext['auth'] {
  let token = exchange(url, oneTime).then((got) => {
    if (got === undefined) say(place, 'status', texts.login);
    return got ?? null;
  });
  return {
    getToken(options) {
      if (options?.refresh) token = Promise.resolve(null);
      return token;
    },
  };
}

/** What the mini program around us does, if there is one: WeChat may say so late. */
function capabilities({ externalPage, returnAfter }: WebviewConfig): Partial<HostContext> {
  return {
    track(event: PluginEvent) {
      const app = miniProgram();
      if (event.type !== 'shown') app?.postMessage({ data: event });
      if (returnAfter.includes(event.type)) app?.navigateBack();
    },
    navigate(to) {
      const app = miniProgram();
      if (!app || to.kind !== 'external' || !externalPage) return false;
      return app.navigateTo({ url: `${externalPage}?url=${encodeURIComponent(to.url)}` });
    },
  };
}
