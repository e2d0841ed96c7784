import { linkTo } from '../../src/domain/deepLinks.ts';
import type { HostContext, PlaceInDatum, TravelMode } from '../../src/host/contract/types.ts';

type Auth = NonNullable<HostContext['auth']>;

let loggedIn: 'resident' | 'staff' | undefined;
const listeners = new Set<() => void>();

/** The tokens of the demo. The sandbox city takes the second for that of a member of staff. */
const TOKENS = { resident: 'demo-token', staff: 'staff-demo-token' } as const;

/** Sets who is logged in, and calls the listeners when that changes. */
export function setLogin(who: keyof typeof TOKENS | undefined) {
  if (loggedIn === who) return;
  loggedIn = who;
  for (const listener of listeners) listener();
}

/** The login of the demo: the box 已登录 of the strip. */
export const auth: Auth = {
  getToken: async () => (loggedIn ? TOKENS[loggedIn] : null),
  onChange(changed) {
    listeners.add(changed);
    return () => listeners.delete(changed);
  },
  login() {
    const box = document.querySelector('input[name="login"]');
    if (box instanceof HTMLInputElement && !box.checked) box.click();
  },
};

/** Codes that a resident may scan; the last is not ours. */
const CODES = [
  ['海报：灵活就业社保补贴', 'https://happy.example/app#/service-circle/policy/sh-flex-si-subsidy'],
  ['窗口：失业登记怎么办', 'service-circle:procedure/unemployment-registration'],
  ['站点门口：站点一览', 'service-circle:stations'],
  ['隔壁饭店的菜单', 'https://menu.example/'],
] as const;

/** What a resident may say. */
const SAYINGS = ['想找个不上夜班的保洁', '保安 包住', '公积金怎么提取'] as const;

/** Metres in a minute along the streets of the demo. */
const PACE: Readonly<Record<TravelMode, number>> = { walk: 70, ride: 190, ebike: 280, transit: 300 };
/** Minutes before the bus comes. */
const WAITING = 7;
const METRES_PER_DEGREE = { lng: 95_400, lat: 110_900 } as const;

/** The route service of the demo (示例数据): first east or west, then north or south, as along a grid of streets. */
function routeAlongGrid(from: PlaceInDatum, to: PlaceInDatum, mode: TravelMode) {
  const metres = Math.round(
    Math.abs(to.lng - from.lng) * METRES_PER_DEGREE.lng + Math.abs(to.lat - from.lat) * METRES_PER_DEGREE.lat,
  );
  return { minutes: metres / PACE[mode] + (mode === 'transit' ? WAITING : 0) + 1, metres };
}

/** The functions of the portal for the plugin. Each shows its argument in a dialog. */
export const abilities: Pick<
  HostContext,
  'share' | 'scan' | 'dictate' | 'call' | 'print' | 'route' | 'remind'
> = {
  share({ title, text, destination }) {
    const link = paragraph(linkTo(destination) ?? '');
    show(`幸福云的分享：${title}`, [paragraph(text), link], ['好的']);
  },
  print(content) {
    const page = document.createElement('article');
    page.append(content);
    show('幸福云的打印：收到这一页', [page], ['好的']);
  },
  remind({ at, title }) {
    const when = new Date(at).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai' });
    show('幸福云的提醒：设好了', [paragraph(when), paragraph(title)], ['好的']);
  },
  call(kind, about) {
    const how = kind === 'video' ? '视频' : '语音';
    show(`幸福云的${how}：接通站点（示例）`, [paragraph(linkTo(about) ?? '')], ['挂断']);
  },
  route: async (from, to, mode) => routeAlongGrid(from, to, mode),
  async scan() {
    const pick = await show('幸福云的扫码：扫哪一个', [], [...CODES.map(([name]) => name), '取消']);
    const code = CODES.find(([name]) => name === pick)?.[1];
    if (code === undefined) throw new DOMException('cancelled', 'AbortError');
    return code;
  },
  async dictate() {
    const pick = await show('幸福云的听写：您说什么', [], [...SAYINGS, '没说话']);
    return SAYINGS.find((said) => said === pick) ?? null;
  },
};

/** Opens a dialog of the portal; resolves to the button that was pressed, or to '' after Esc. */
function show(title: string, content: readonly Node[], buttons: readonly string[]) {
  const dialog = document.createElement('dialog');
  dialog.className = 'portal-dialog';
  dialog.setAttribute('aria-label', title);
  const heading = document.createElement('h2');
  heading.textContent = title;
  const row = document.createElement('form');
  row.method = 'dialog';
  row.append(
    ...buttons.map((name) => {
      const button = document.createElement('button');
      button.className = 'portal-button';
      button.value = name;
      button.textContent = name;
      return button;
    }),
  );
  dialog.append(heading, ...content, row);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise<string>((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
  });
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
