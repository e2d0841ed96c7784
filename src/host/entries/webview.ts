import './publicPath.ts';
import type { HostContext, PluginEvent } from '../contract/types.ts';
import { mount } from '../mount/mount.ts';
import { ownBox } from '../mount/ownBox.ts';
import { placeholder } from '../mount/placeholder.ts';
import { loadSdk, miniProgram } from './miniProgram.ts';
import { exchange, takeCode } from './oneTimeCode.ts';
import { besidePage, containerInPage, nonceOfScript, say } from './page.ts';
import { page as texts } from './texts.ts';
import { readWebviewConfig, type WebviewConfig } from './webviewConfig.ts';

/*
 * The page for the web-view of a mini program or an app (`webview.html`), which no page stands around. A one-time code
 * in its address logs the resident in; the token is kept in this page's memory and nowhere else. Without a code
 * nobody is logged in. `webview.json` says which city, see `WebviewConfig`.
 */

const code = takeCode();
const nonce = nonceOfScript();
const place = containerInPage();
const OUT_OF_REACH = Symbol('out of reach');
void open();

async function open() {
  const given = await waitingFor(besidePage('webview.json')).catch(() => OUT_OF_REACH);
  if (given === OUT_OF_REACH) return void say(place, 'alert', texts.unreachable, texts.human);
  const read = readWebviewConfig(given);
  if (!read.ok) return void say(place, 'alert', texts.config(read.problem), texts.human);
  const { config } = read;
  const auth = config.exchangeUrl && code ? login(config.exchangeUrl, code) : undefined;
  // Nobody waits for it: it is asked for when something is to be handed over.
  if (config.jsSdkUrl) loadSdk(config.jsSdkUrl, nonce);
  mount(place, { api: 1, ...config.context, ...capabilities(config), auth, nonce });
}

/** The page says that it opens, as it does while the circle loads. */
async function waitingFor<T>(what: Promise<T>): Promise<T> {
  const root = ownBox(place, { nonce });
  const card = placeholder(root, nonce);
  card.wait();
  try {
    return await what;
  } finally {
    card.remove();
    root.host.remove();
  }
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
