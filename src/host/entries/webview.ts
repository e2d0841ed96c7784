import './publicPath.ts';
import type { HostContext, PluginEvent } from '../contract/types.ts';
import { mount } from '../mount/mount.ts';
import { ownBox } from '../mount/ownBox.ts';
import { placeholder } from '../mount/placeholder.ts';
import { loadSdk, miniProgram } from './miniProgram.ts';
import { exchange, takeCode, wasReloaded } from './oneTimeCode.ts';
import { besidePage, containerInPage, nonceOfScript, showSentences } from './page.ts';
import { page as texts } from './texts.ts';
import { readWebviewConfig, type WebviewConfig } from './webviewConfig.ts';

/*
 * The page for the web-view of a mini program or an app (`webview.html`), where there is no host page. A one-time code
 * in its address logs the resident in; the token stays in the memory of this page. Without a code the resident is
 * anonymous. `webview.json` holds the context's data, see `WebviewConfig`. A web-view cannot print.
 */

const reloaded = wasReloaded();
const code = takeCode();
const nonce = nonceOfScript();
const container = containerInPage();
const UNREACHABLE = Symbol('unreachable');
void open();

async function open() {
  const given = await withPlaceholder(besidePage('webview.json')).catch(() => UNREACHABLE);
  if (given === UNREACHABLE) return void showSentences(container, 'alert', texts.unreachable, texts.human);
  const read = readWebviewConfig(given);
  if (!read.ok) return void showSentences(container, 'alert', texts.config(read.problem), texts.human);
  const { config } = read;
  const auth = config.exchangeUrl && code ? login(config.exchangeUrl, code) : undefined;
  if (config.exchangeUrl && reloaded && !code) showSentences(container, 'status', texts.login);
  // Not awaited: `miniProgram()` looks for the SDK only when it is needed.
  if (config.jsSdkUrl) loadSdk(config.jsSdkUrl, nonce);
  mount(container, { api: 1, print: false, ...config.context, ...capabilities(config), auth, nonce });
}

/** Shows the loading card until the promise settles. */
async function withPlaceholder<T>(promise: Promise<T>): Promise<T> {
  const root = ownBox(container, { nonce });
  const card = placeholder(root, nonce);
  card.wait();
  try {
    return await promise;
  } finally {
    card.remove();
    root.host.remove();
  }
}

/** The login of this visit. When the city rejects the token, it is dropped: the code cannot be exchanged again. */
function login(url: string, oneTime: string): HostContext['auth'] {
  let token = exchange(url, oneTime).then((exchanged) => {
    if (exchanged === undefined) showSentences(container, 'status', texts.login);
    return exchanged ?? null;
  });
  return {
    getToken(options) {
      if (options?.refresh) token = Promise.resolve(null);
      return token;
    },
  };
}

/** The calls that go to the mini program. Each looks for it again, because WeChat may provide it late. */
function capabilities({ externalPage, returnAfter }: WebviewConfig): Partial<HostContext> {
  return {
    track(event: PluginEvent) {
      const app = miniProgram();
      if (event.type !== 'shown') app?.postMessage({ data: event });
      if (returnAfter.includes(event.type)) app?.navigateBack();
    },
    leave() {
      const app = miniProgram();
      if (app) app.navigateBack();
      else history.back();
    },
    navigate(to) {
      const app = miniProgram();
      if (!app || to.kind !== 'external' || !externalPage) return false;
      return app.navigateTo({ url: `${externalPage}?url=${encodeURIComponent(to.url)}` });
    },
  };
}
