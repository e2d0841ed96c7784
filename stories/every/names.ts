import { isDetail, SCREEN_KINDS, type ScreenKind } from '../../src/domain/screens.ts';

/** Pages of the book that show the plugin: every screen, and the whole circle. */
export type PageId = ScreenKind | 'circle';

export const PAGE_IDS: readonly PageId[] = ['circle', ...SCREEN_KINDS];

/**
 * Which screens stand without the city: what it does to them is shown by stories of their own. So it is with what is for
 * staff: the city does not know others.
 */
const standsAlone = {
  home: false,
  jobs: false,
  matches: false,
  job: false,
  policies: false,
  policy: false,
  guidance: false,
  situation: true,
  procedure: false,
  article: true,
  interests: true,
  resume: true,
  interview: true,
  stations: false,
  station: false,
  booking: false,
  benefits: false,
  training: false,
  course: false,
  startup: false,
  events: false,
  event: false,
  need: true,
  vacancy: true,
  mine: true,
  staff: true,
} as const satisfies Record<ScreenKind, boolean>;

type StandsAlone = { [Id in ScreenKind]: (typeof standsAlone)[Id] extends true ? Id : never }[ScreenKind];
export type StandaloneId = 'circle' | StandsAlone;

export const isStandalone = (id: PageId): id is StandaloneId => id === 'circle' || standsAlone[id];

/** Where every page is shown whole. */
export const places = {
  Narrow: '最窄 320',
  Landscape: '手机横屏',
  Pad: 'PAD',
  Kiosk: '查询机',
  Board: '大屏',
  Elder: '长辈版',
  ElderNarrow: '长辈版，最窄 320',
  BigText: '系统字号 200%',
  Dark: '深色',
  RightToLeft: '宿主从右往左（RTL）',
} as const;

/** What the city can do to every screen. */
export const states = {
  Loading: '正在取数据',
  Down: '接口没有回应',
  Unreachable: '连不上',
  Unauthorized: '要先登录',
  RateLimited: '问得太频繁',
  Lying: '答非所问',
} as const;

/** What it can do, in addition, to a screen with one record. */
export const detailStates = { Gone: '已经不在' } as const;

/** What it can do, in addition, to a screen with a list. */
export const listStates = { Empty: '什么也没有', Broken: '部分内容坏了' } as const;

/** The stories that a page has without writing them: the export of each and its name in the sidebar. */
export function everyNames(id: PageId): Readonly<Record<string, string>> {
  if (isStandalone(id)) return places;
  return { ...states, ...(isDetail(id) ? detailStates : listStates), ...places };
}
