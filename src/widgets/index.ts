import type { Destination } from '../domain/destination.ts';
import type { SurfaceName } from '../ui/surface/surface.ts';
import type { Widget } from './widget.ts';
import type { WidgetId } from './widgetId.ts';

export type { WidgetId };

const touched: readonly SurfaceName[] = ['phone', 'pad', 'kiosk'];

/** THE LIST: every widget, in the order of the navigation. A new one is a folder and an entry here. */
export const widgets = {
  home: {
    title: '首页',
    shows: ['home'],
    surfaces: [...touched, 'board'],
    load: () => import(/* webpackChunkName: 'home' */ './home/index.tsx'),
  },
  jobs: {
    title: '岗位信息',
    shows: ['jobs', 'job'],
    surfaces: touched,
    load: () => import(/* webpackChunkName: 'jobs' */ './jobs/index.tsx'),
  },
  policies: {
    title: '政策汇编',
    shows: ['policies', 'policy'],
    surfaces: touched,
    load: () => import(/* webpackChunkName: 'policies' */ './policies/index.tsx'),
  },
  guidance: {
    title: '就业指导',
    shows: ['guidance', 'procedure'],
    surfaces: touched,
    load: () => import(/* webpackChunkName: 'guidance' */ './guidance/index.tsx'),
  },
  stations: {
    title: '服务站点',
    shows: ['stations'],
    surfaces: touched,
    load: () => import(/* webpackChunkName: 'stations' */ './stations/index.tsx'),
  },
} satisfies Record<WidgetId, Widget>;

export const isWidgetId = (id: string): id is WidgetId => Object.hasOwn(widgets, id);

export const WIDGET_IDS: readonly WidgetId[] = Object.keys(widgets).filter(isWidgetId);

/** The widget that shows a destination. */
export function widgetFor({ kind }: Destination): WidgetId {
  const shows = (id: WidgetId): readonly Destination['kind'][] => widgets[id].shows;
  return WIDGET_IDS.find((id) => shows(id).includes(kind)) ?? 'home';
}

/** Whether a widget is made for a surface. */
export function isFor(id: WidgetId, surface: SurfaceName): boolean {
  const { surfaces }: Widget = widgets[id];
  return surfaces.includes(surface);
}
