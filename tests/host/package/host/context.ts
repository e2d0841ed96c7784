import {
  type CityConfig,
  type Destination,
  type Finding,
  type HostContext,
  LoadError,
  type LoadErrorCode,
  loadServiceCircle,
  type Mounted,
  type PluginEvent,
  type PluginProblem,
  type SourceConfig,
  type SurfaceName,
  type WidgetId,
} from 'service-circle';

/* Code of a host, and code that must not compile; the tests compile it against the packed archive. */

const city: CityConfig = {
  name: '青浦',
  sources: [
    { kind: 'gateway', baseUrl: 'https://city.example/api', provides: ['searchJobs', 'listStations'] },
  ],
  tokenOrigins: ['https://city.example'],
};
/** As `import json from './city.json'` is typed: every text is any text. */
const json = {
  name: '青浦',
  sources: [{ kind: 'hrss', baseUrl: 'https://city.example/hrss', provides: ['searchJobs'] }],
};
export const fromJson: HostContext = { api: 1, city: json, destination: null };

/** What an editor offers for a kind: names, and not any text. */
type Offered<T> = T extends string ? (string extends T ? never : T) : never;
export const kinds: Readonly<Record<Offered<SourceConfig['kind']>, true>> = {
  gateway: true,
  hrss: true,
  jobPosting: true,
  openSearch: true,
};

const surface: SurfaceName = 'kiosk';
const destination: Destination = { kind: 'job', id: '1' };

export const whole: HostContext = {
  api: 1,
  city,
  surface,
  destination,
  auth: { getToken: async (options) => (options?.refresh ? 'fresh' : null) },
  region: { adcode: '310118001' },
  locate: async (signal) => (signal.aborted ? null : { lng: 121.1, lat: 31.1, datum: 'GCJ-02' }),
  theme: { mode: 'dark', tokens: { brand: '#0a5c36' } },
  navigate: (to) => (to.kind === 'external' ? location.assign(to.url) : undefined),
  track: (event: PluginEvent) => console.info(event.type),
  report: (problem: PluginProblem) => console.warn(problem.code, problem.cause),
};

export async function show(element: Element, widget: WidgetId): Promise<Mounted | LoadErrorCode> {
  try {
    const { manifest, mount, mountIcon, doctor } = await loadServiceCircle({
      from: ['https://plugin.example/', 'https://other.example/'],
      timeout: 5000,
    });
    const [first]: readonly Finding[] = await doctor(whole);
    console.info(manifest.version, manifest.widgets[0]?.title, first?.todo?.length);
    mountIcon(element, { onOpen: () => {}, count: 3 }).update({ onOpen: () => {} });
    const mounted = mount(element, whole, { widget });
    await mounted.ready;
    mounted.update({ widget: 'jobs' });
    return mounted;
  } catch (error) {
    if (error instanceof LoadError) return error.code;
    throw error;
  }
}

export const wrong = [
  // @ts-expect-error: there is no contract 2
  { api: 2, city } satisfies HostContext,
  // @ts-expect-error: a city is needed
  { api: 1 } satisfies HostContext,
  // @ts-expect-error: a source has a kind
  { api: 1, city: { name: 'x', sources: [{ baseUrl: 'https://a.example' }] } } satisfies HostContext,
  // @ts-expect-error: a token comes as a promise
  { api: 1, city, auth: { getToken: () => 'token' } } satisfies HostContext,
  // @ts-expect-error: no such surface
  { api: 1, city, surface: 'watch' } satisfies HostContext,
  // @ts-expect-error: one job has an id
  { kind: 'job' } satisfies Destination,
  // @ts-expect-error: a misspelt field
  { api: 1, city, onReport: () => {} } satisfies HostContext,
];

export async function wrongCalls(element: Element) {
  // @ts-expect-error: from where?
  const circle = await loadServiceCircle({});
  // @ts-expect-error: no such widget
  circle.mount(element, whole, { widget: 'games' });
  // @ts-expect-error: the context is needed
  circle.mount(element);
  // @ts-expect-error: somebody must open it
  circle.mountIcon(element, { count: 1 });
  // @ts-expect-error: what the plugin is cannot be changed
  circle.manifest.version = '2';
}
