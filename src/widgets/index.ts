import { type ScreenKind, type WidgetId, widgetOf } from '../domain/screens.ts';
import type { SurfaceName } from '../ui/surface/surface.ts';
import type { AnyWidget, Widget } from './widget.ts';
import type { WidgetPlace } from './widgetPlace.ts';

export type { WidgetId };

const touched: readonly SurfaceName[] = ['phone', 'pad', 'kiosk'];

/**
 * THE LIST: everything about each widget, in the order of the navigation. To add a widget, add a folder, its screens in
 * `domain/screens.ts` and an entry here. Icons of `main` are in the chunk `render`, all others in `more-icons`.
 */
export const widgets = {
  home: {
    title: '首页',
    icon: () => import(/* webpackChunkName: 'render' */ '@ant-design/icons/HomeOutlined'),
    place: 'main',
    surfaces: [...touched, 'board'],
    screens: { home: '首页' },
    load: () => import(/* webpackChunkName: 'home' */ './home/index.tsx'),
    later: () => import(/* webpackChunkName: 'matches' */ './home/FittingCount.tsx'),
  },
  jobs: {
    title: '岗位信息',
    short: '岗位',
    icon: () => import(/* webpackChunkName: 'render' */ '@ant-design/icons/SearchOutlined'),
    place: 'main',
    surfaces: touched,
    screens: { jobs: '岗位信息', matches: '供需匹配', job: '一个岗位' },
    load: () => import(/* webpackChunkName: 'jobs' */ './jobs/index.tsx'),
    later: () =>
      Promise.all([
        import(/* webpackChunkName: 'job' */ './jobs/afterList.ts'),
        import(/* webpackChunkName: 'ad-check' */ './jobs/detail/AdFindings.tsx'),
        import(/* webpackChunkName: 'matches' */ './jobs/match/Matches.tsx'),
        import(/* webpackChunkName: 'qr' */ 'uqr'),
      ]),
  },
  policies: {
    title: '政策汇编',
    short: '政策',
    icon: () => import(/* webpackChunkName: 'render' */ '@ant-design/icons/FileTextOutlined'),
    place: 'main',
    surfaces: touched,
    screens: { policies: '政策汇编', policy: '一条政策' },
    load: () => import(/* webpackChunkName: 'policies' */ './policies/index.tsx'),
  },
  guidance: {
    title: '就业指导',
    short: '指导',
    icon: () => import(/* webpackChunkName: 'render' */ '@ant-design/icons/ReadOutlined'),
    place: 'main',
    surfaces: touched,
    screens: {
      guidance: '就业指导',
      situation: '一种情况',
      procedure: '一件事怎么办',
      article: '一篇求职文章',
      interests: '兴趣自测',
      resume: '写简历',
      interview: '面试练习',
    },
    load: () => import(/* webpackChunkName: 'guidance' */ './guidance/index.tsx'),
  },
  stations: {
    title: '服务站点',
    icon: () => import(/* webpackChunkName: 'more-icons' */ '@ant-design/icons/ShopOutlined'),
    place: 'more',
    surfaces: touched,
    screens: { stations: '服务站点', station: '一个站点' },
    load: () => import(/* webpackChunkName: 'stations' */ './stations/index.tsx'),
  },
  booking: {
    title: '预约服务',
    short: '预约',
    icon: () => import(/* webpackChunkName: 'more-icons' */ '@ant-design/icons/CalendarOutlined'),
    place: 'more',
    surfaces: touched,
    screens: { booking: '预约服务' },
    load: () => import(/* webpackChunkName: 'booking' */ './booking/index.tsx'),
    later: () => import(/* webpackChunkName: 'calendar-file' */ 'ts-ics'),
  },
  benefits: {
    title: '政策计算',
    icon: () => import(/* webpackChunkName: 'more-icons' */ '@ant-design/icons/CalculatorOutlined'),
    place: 'more',
    surfaces: touched,
    screens: { benefits: '政策计算' },
    load: () => import(/* webpackChunkName: 'benefits' */ './benefits/index.tsx'),
    later: () =>
      Promise.all([
        import(/* webpackChunkName: 'calculators' */ './benefits/calculators/Calculators.tsx'),
        import(/* webpackChunkName: 'calendar-file' */ 'ts-ics'),
      ]),
  },
  training: {
    title: '技能培训',
    icon: () => import(/* webpackChunkName: 'more-icons' */ '@ant-design/icons/ExperimentOutlined'),
    place: 'more',
    surfaces: touched,
    screens: { training: '技能培训', course: '一门培训课' },
    load: () => import(/* webpackChunkName: 'training' */ './training/index.tsx'),
    later: () => import(/* webpackChunkName: 'matches' */ './training/FillsGap.tsx'),
  },
  startup: {
    title: '创业指导',
    icon: () => import(/* webpackChunkName: 'more-icons' */ '@ant-design/icons/RocketOutlined'),
    place: 'more',
    surfaces: touched,
    screens: { startup: '创业指导' },
    load: () => import(/* webpackChunkName: 'startup' */ './startup/index.tsx'),
  },
  events: {
    title: '招聘活动',
    icon: () => import(/* webpackChunkName: 'more-icons' */ '@ant-design/icons/TeamOutlined'),
    place: 'more',
    surfaces: touched,
    screens: { events: '招聘活动', event: '一场活动' },
    load: () => import(/* webpackChunkName: 'events' */ './events/index.tsx'),
  },
  need: {
    title: '就业需求登记',
    icon: () => import(/* webpackChunkName: 'more-icons' */ '@ant-design/icons/FormOutlined'),
    place: 'more',
    surfaces: touched,
    screens: { need: '就业需求登记' },
    load: () => import(/* webpackChunkName: 'need' */ './need/index.tsx'),
  },
  vacancy: {
    title: '岗位征集',
    icon: () => import(/* webpackChunkName: 'more-icons' */ '@ant-design/icons/SolutionOutlined'),
    place: 'more',
    surfaces: ['phone', 'pad'],
    screens: { vacancy: '岗位征集' },
    load: () => import(/* webpackChunkName: 'vacancy' */ './vacancy/index.tsx'),
    later: () => import(/* webpackChunkName: 'ad-check' */ './vacancy/Advice.tsx'),
  },
  mine: {
    title: '我的',
    icon: () => import(/* webpackChunkName: 'more-icons' */ '@ant-design/icons/UserOutlined'),
    place: 'more',
    surfaces: touched,
    screens: { mine: '我的' },
    load: () => import(/* webpackChunkName: 'mine' */ './mine/index.tsx'),
  },
  staff: {
    title: '工作端',
    icon: () => import(/* webpackChunkName: 'more-icons' */ '@ant-design/icons/SolutionOutlined'),
    place: 'staff',
    surfaces: ['pad'],
    screens: { staff: '工作端' },
    load: () => import(/* webpackChunkName: 'staff' */ './staff/index.tsx'),
  },
} satisfies { readonly [Id in WidgetId]: Widget<Id> };

export const isWidgetId = (id: string): id is WidgetId => Object.hasOwn(widgets, id);
export const WIDGET_IDS: readonly WidgetId[] = Object.keys(widgets).filter(isWidgetId);

const entry = (id: WidgetId): AnyWidget => widgets[id];

/** Whether a surface offers the widget. */
export const isFor = (id: WidgetId, surface: SurfaceName): boolean => entry(id).surfaces.includes(surface);

/** The code that a widget loads after its first screen; `undefined` where there is none. */
export const laterOf = (id: WidgetId): (() => Promise<unknown>) | undefined => entry(id).later;

/** The part of the title that a bar shows where there is no room for the whole. */
export const shortOf = (id: WidgetId): string => entry(id).short ?? entry(id).title;

/** Where the navigation entry of a widget is; `undefined` when it has none. */
export const placeOf = (id: WidgetId): WidgetPlace | undefined => entry(id).place;

/** The name of a screen in lists of screens. */
export const screenName = (kind: ScreenKind): string => entry(widgetOf({ kind })).screens[kind] ?? kind;
