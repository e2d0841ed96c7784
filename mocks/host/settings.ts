import type {
  CityAddress,
  CityConfig,
  HostContext,
  SurfaceName,
  WidgetId,
} from '../../src/host/contract/types.ts';
import { SURFACE_NAMES } from '../../src/ui/surface/surface.ts';
import { WIDGET_IDS, widgets } from '../../src/widgets/index.ts';
import { districts } from '../city/districtNames.ts';
import towns from '../city/seed/towns.json' with { type: 'json' };
import { abilities, auth, setLogin } from './abilities.ts';

/** One widget by itself, or the whole circle. */
export type Part = WidgetId | 'circle';
export const PARTS: readonly Part[] = ['circle', ...WIDGET_IDS];
export const partName = (part: Part) => (part === 'circle' ? '整个服务圈' : widgets[part].title);

/** The settings of the demo host's strip. They are part of the address, so that a link reproduces them. */
export interface Settings {
  readonly part: Part;
  readonly surface: SurfaceName;
  readonly elder: boolean;
  readonly login: boolean;
  /** Whether a member of staff is logged in. */
  readonly staff: boolean;
  /** Whether the host shares, scans and prints. */
  readonly able: boolean;
  /** The code of a town; empty when the host does not give one. */
  readonly town: string;
  readonly city: CityState;
}

/** Addresses of the plugin's and the city's origin. */
export interface Addresses {
  readonly plugin: string;
  readonly city: string;
}

export const CITY_STATES = [
  'normal',
  'several',
  'server',
  'qingpu',
  'jia',
  'yi',
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

/** No server listens on this port. */
const UNREACHABLE = 'http://localhost:51799/api';

export function readSettings(search: string): Settings {
  const query = new URLSearchParams(search);
  const oneOf = <T extends string>(name: string, allowed: readonly T[], otherwise: T) =>
    allowed.find((value) => value === query.get(name)) ?? otherwise;
  return {
    part: oneOf('part', PARTS, 'circle'),
    surface: oneOf('surface', SURFACES, 'phone'),
    elder: query.get('elder') === '1',
    login: query.get('login') === '1',
    staff: query.get('staff') === '1',
    able: query.get('able') !== '0',
    town: TOWNS.some(({ code }) => code === query.get('town')) ? (query.get('town') ?? '') : '',
    city: oneOf('city', CITY_STATES, 'normal'),
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

/**
 * The sources of a city: one in the chosen state, or three whose jobs are merged. A login makes `unauthorized` normal.
 */
export function sourcesOf(chosen: CityState, login: boolean, origin: string): CityConfig['sources'] {
  const state = chosen === 'unauthorized' && login ? 'normal' : chosen;
  if (state === 'server') return [{ kind: 'gateway', baseUrl: `${origin}/api`, search: 'server' }];
  if (state === 'unreachable') return [{ kind: 'gateway', baseUrl: UNREACHABLE }];
  const scenario = state === 'several' ? 'normal' : state;
  const gateway = { kind: 'gateway', baseUrl: `${origin}/scenario/${scenario}/api` };
  if (state !== 'several') return [gateway];
  return [
    gateway,
    { kind: 'hrss', name: '人社业务系统（示例）', baseUrl: `${origin}/hrss` },
    { kind: 'jobPosting', name: '招聘网站（示例）', url: `${origin}/feed.html` },
  ];
}

/** The address of the configuration of a district; `undefined` for the other states. */
export function addressOf(chosen: CityState, origin: string): CityAddress | undefined {
  return Object.hasOwn(districts, chosen) ? { url: `${origin}/cities/${chosen}.json` } : undefined;
}

/** The context that a host with these settings gives. */
export function contextOf(settings: Settings, addresses: Addresses): HostContext {
  const town = TOWNS.find(({ code }) => code === settings.town);
  const { origin } = new URL(addresses.city);
  setLogin(settings.staff ? 'staff' : settings.login ? 'resident' : undefined);
  return {
    api: 1,
    city: addressOf(settings.city, origin) ?? {
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

/** The widget that is mounted by itself; `undefined` for the whole circle. */
export const widgetOf = ({ part }: Settings): WidgetId | undefined => (part === 'circle' ? undefined : part);
