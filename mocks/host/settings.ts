import type { HostContext, SurfaceName, WidgetId } from '../../src/host/contract/types.ts';
import { SURFACE_NAMES } from '../../src/ui/surface/surface.ts';
import { WIDGET_IDS, widgets } from '../../src/widgets/index.ts';
import towns from '../city/seed/towns.json' with { type: 'json' };
import { abilities, auth, setLogin } from './abilities.ts';

/** One widget by itself, or the whole circle. */
export type Part = WidgetId | 'circle';
export const PARTS: readonly Part[] = ['circle', ...WIDGET_IDS];
export const partName = (part: Part) => (part === 'circle' ? '整个服务圈' : widgets[part].title);

/** What the strip of the demo host sets. It is kept in the address, so that a state can be sent to a colleague. */
export interface Settings {
  readonly part: Part;
  readonly surface: SurfaceName;
  readonly elder: boolean;
  readonly login: boolean;
  /** A member of staff is logged in. */
  readonly staff: boolean;
  /** The host shares, scans and prints. */
  readonly able: boolean;
  /** A town's code, or nothing when the host does not know. */
  readonly town: string;
  readonly city: CityState;
}

/** Where the two other origins are. */
export interface Addresses {
  readonly plugin: string;
  readonly city: string;
}

export const CITY_STATES = [
  'normal',
  'several',
  'empty',
  'slow',
  'down',
  'broken',
  'lying',
  'unauthorized',
  'rate-limited',
  'unreachable',
] as const;
export type CityState = (typeof CITY_STATES)[number];
export const SURFACES = SURFACE_NAMES;
export const TOWNS = towns.items;

/** Nobody listens there. */
const NOWHERE = 'http://localhost:51799/api';

export function readSettings(search: string): Settings {
  const query = new URLSearchParams(search);
  const one = <T extends string>(name: string, allowed: readonly T[], otherwise: T) =>
    allowed.find((value) => value === query.get(name)) ?? otherwise;
  return {
    part: one('part', PARTS, 'circle'),
    surface: one('surface', SURFACES, 'phone'),
    elder: query.get('elder') === '1',
    login: query.get('login') === '1',
    staff: query.get('staff') === '1',
    able: query.get('able') !== '0',
    town: TOWNS.some(({ code }) => code === query.get('town')) ? (query.get('town') ?? '') : '',
    city: one('city', CITY_STATES, 'normal'),
  };
}

export function writeSettings(settings: Settings): string {
  const query = new URLSearchParams({
    part: settings.part,
    surface: settings.surface,
    elder: settings.elder ? '1' : '0',
    login: settings.login ? '1' : '0',
    staff: settings.staff ? '1' : '0',
    able: settings.able ? '1' : '0',
    town: settings.town,
    city: settings.city,
  });
  return `?${query}`;
}

export async function loadAddresses(): Promise<Addresses> {
  const answer = await fetch('/addresses.json');
  return answer.json();
}

/** A city of one source in the state that was chosen, or of three whose jobs are put together. A login opens one that asks for it. */
export function sourcesOf(chosen: CityState, login: boolean, origin: string): HostContext['city']['sources'] {
  const state = chosen === 'unauthorized' && login ? 'normal' : chosen;
  if (state === 'unreachable') return [{ kind: 'gateway', baseUrl: NOWHERE }];
  const scenario = state === 'several' ? 'normal' : state;
  const gateway = { kind: 'gateway', baseUrl: `${origin}/scenario/${scenario}/api` };
  if (state !== 'several') return [gateway];
  return [
    gateway,
    { kind: 'hrss', name: '人社业务系统(示例)', baseUrl: `${origin}/hrss` },
    { kind: 'jobPosting', name: '招聘网站(示例)', url: `${origin}/feed.html` },
  ];
}

/** The context as a host gives it, made of what the strip says. */
export function contextOf(settings: Settings, addresses: Addresses): HostContext {
  const town = TOWNS.find(({ code }) => code === settings.town);
  const { origin } = new URL(addresses.city);
  setLogin(settings.login);
  return {
    api: 1,
    city: {
      name: '示例城市',
      sources: sourcesOf(settings.city, settings.login, origin),
      tokenOrigins: [origin],
    },
    surface: settings.surface,
    elder: settings.elder,
    ...(settings.staff && { role: 'staff' }),
    ...(town && { region: { adcode: town.code, name: town.name } }),
    auth,
    ...(settings.able && abilities),
    locate: async () => ({ lng: 121.11408, lat: 31.15394, datum: 'WGS-84' }),
    report: (problem) => console.info('report', problem),
    track: (event) => console.info('track', event),
  };
}

/** The widget that stands by itself; none for the whole circle. */
export const widgetOf = ({ part }: Settings): WidgetId | undefined => (part === 'circle' ? undefined : part);
