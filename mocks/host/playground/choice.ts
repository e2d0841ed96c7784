import { isDetail, type ScreenKind } from '../../../src/domain/screens.ts';
import type { HostContext, Role, SurfaceName, WidgetId } from '../../../src/host/contract/types.ts';
import { abilities, auth, setLogin } from '../abilities.ts';
import { type Addresses, addressOf, type CityState, sourcesOf } from '../settings.ts';

/** What a function of the host does; `none` when the host does not have the function. */
export type Behaviour = 'none' | 'works' | 'declines' | 'fails';

/** The fields of the context, and the behaviour of the host's functions. */
export interface Choice {
  readonly widget: WidgetId | 'circle';
  readonly api: number;
  readonly city: CityState;
  readonly token: boolean;
  readonly auth: 'none' | 'out' | 'in';
  readonly adcode: string;
  readonly locate: Behaviour;
  readonly surface: SurfaceName;
  readonly elder: boolean;
  readonly role: Role | '';
  readonly mode: 'light' | 'dark';
  readonly brand: string;
  readonly radius: number | null;
  readonly fontFamily: string;
  readonly logoUrl: string;
  readonly off: readonly WidgetId[];
  readonly kind: ScreenKind | '';
  readonly id: string;
  readonly navigate: Behaviour;
  readonly share: boolean;
  readonly scan: boolean;
  readonly dictate: boolean;
  readonly call: boolean;
  readonly route: boolean;
  readonly print: boolean;
  readonly nonce: string;
}

export const first: Choice = {
  widget: 'circle',
  api: 1,
  city: 'normal',
  token: false,
  auth: 'none',
  adcode: '',
  locate: 'none',
  surface: 'phone',
  elder: false,
  role: '',
  mode: 'light',
  brand: '',
  radius: null,
  fontFamily: '',
  logoUrl: '',
  off: [],
  kind: '',
  id: '',
  navigate: 'none',
  share: false,
  scan: false,
  dictate: false,
  call: false,
  route: false,
  print: false,
  nonce: '',
};

const here = { lng: 121.11408, lat: 31.15394, datum: 'WGS-84' } as const;
const answers = {
  works: async () => here,
  declines: async () => null,
  fails: () => Promise.reject(new Error('宿主的定位坏了（演示）')),
};

/** The data of the context as JSON, without fields that are empty. */
export function dataOf(choice: Choice, { city }: Addresses): Readonly<Record<string, unknown>> {
  const { origin } = new URL(city);
  const { brand, radius, fontFamily, off, kind, id, mode } = choice;
  const tokens = {
    ...(brand && { brand }),
    ...(radius !== null && { radius }),
    ...(fontFamily && { fontFamily }),
  };
  const theme = {
    ...(mode === 'dark' && { mode }),
    ...(Object.keys(tokens).length > 0 && { tokens }),
  };
  return {
    api: choice.api,
    city: addressOf(choice.city, origin) ?? {
      name: '示例城市',
      sources: sourcesOf(choice.city, choice.auth === 'in', origin),
      ...(choice.token && { tokenOrigins: [origin] }),
    },
    ...(choice.adcode && { region: { adcode: choice.adcode } }),
    ...(choice.surface !== 'phone' && { surface: choice.surface }),
    ...(choice.elder && { elder: true }),
    ...(choice.role && { role: choice.role }),
    ...(Object.keys(theme).length > 0 && { theme }),
    ...(choice.logoUrl && { logoUrl: choice.logoUrl }),
    ...(off.length > 0 && { flags: Object.fromEntries(off.map((widget) => [widget, false])) }),
    ...(kind && { destination: isDetail(kind) ? { kind, id } : { kind } }),
    ...(choice.nonce && { nonce: choice.nonce }),
  };
}

/** The chosen context. `onCall` gets every call of the plugin. */
export function contextOf(
  choice: Choice,
  addresses: Addresses,
  onCall: (name: string, detail: unknown) => void,
): HostContext {
  const { navigate, locate } = choice;
  const who = choice.role === 'staff' ? 'staff' : 'resident';
  setLogin(choice.auth === 'in' ? who : undefined);
  const functions: Partial<HostContext> = {
    ...(choice.auth !== 'none' && { auth }),
    ...(locate !== 'none' && { locate: answers[locate] }),
    ...(navigate !== 'none' && {
      navigate(to) {
        onCall('navigate', to);
        if (navigate === 'fails') throw new Error('宿主的 navigate 坏了（演示）');
        return navigate === 'works';
      },
    }),
    ...(choice.share && { share: abilities.share }),
    ...(choice.scan && { scan: abilities.scan }),
    ...(choice.dictate && { dictate: abilities.dictate }),
    ...(choice.call && { call: abilities.call }),
    ...(choice.route && { route: abilities.route }),
    ...(choice.print && { print: abilities.print }),
    track: (event) => onCall('track', event),
    report: (problem) => onCall('report', problem),
  };
  // The playground may give values that the types do not allow; the plugin then shows a card that names them.
  return Object.assign(Object.create(null), dataOf(choice, addresses), functions);
}
