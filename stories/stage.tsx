import { type ReactNode, StrictMode, useCallback, useState } from 'react';
import { createPortal } from 'react-dom';
import { CITY_CALLS, type CityCall } from '../src/domain/cityApi.ts';
import type { Destination, HostContext, WidgetId } from '../src/host/contract/types.ts';
import { ownBox } from '../src/host/mount/ownBox.ts';
import { Plugin } from '../src/host/shell/Plugin.tsx';
import { SurfaceProvider } from '../src/ui/surface/SurfaceProvider.tsx';
import { baseUrlOf, clock, type StoryScenario, searchOf } from './city.ts';
import { useSettings } from './settings.tsx';

let count = 0;

/** A page of docs shows several stories, each in its own React root. */
function useOwnId(): string {
  const [id] = useState(() => {
    count += 1;
    return `story-${count}`;
  });
  return id;
}

export interface StageProps {
  /** By default, the whole circle. */
  readonly widget?: WidgetId;
  /** The scenario of the city. By default, `normal`. */
  readonly scenario?: StoryScenario;
  /** Calls that the city does not take. By default, it takes all. */
  readonly lacks?: readonly CityCall[];
  /** Code of the town that the host gives; `none` for no town. By default, 夏阳街道. */
  readonly town?: string;
  readonly destination?: Destination;
  readonly locate?: HostContext['locate'];
  readonly route?: HostContext['route'];
  readonly navigate?: HostContext['navigate'];
  readonly report?: HostContext['report'];
  readonly track?: HostContext['track'];
  readonly auth?: HostContext['auth'];
  readonly person?: HostContext['person'];
  readonly share?: HostContext['share'];
  readonly scan?: HostContext['scan'];
  readonly dictate?: HostContext['dictate'];
  readonly remind?: HostContext['remind'];
  readonly call?: HostContext['call'];
  readonly print?: HostContext['print'];
  readonly badge?: HostContext['badge'];
  readonly flags?: HostContext['flags'];
  /** Parts that the city has switched off. */
  readonly off?: Readonly<Record<string, string>>;
  readonly role?: HostContext['role'];
  readonly station?: HostContext['station'];
  readonly hours?: HostContext['hours'];
  readonly logoUrl?: HostContext['logoUrl'];
  /** Brand colour of the host, `#rrggbb`. */
  readonly brand?: string;
}

/** The real plugin, as a host mounts it, with the sandbox city. */
export function Stage({
  widget,
  scenario = 'normal',
  town = '310118001',
  lacks = [],
  off,
  brand,
  ...given
}: StageProps) {
  const { surface, elder, mode, scale, rtl } = useSettings();
  const id = useOwnId();
  const host: HostContext = {
    api: 1,
    city: {
      name: '青浦区（示例）',
      tokenOrigins: [location.origin],
      off,
      sources: [
        {
          kind: 'gateway',
          baseUrl: baseUrlOf(scenario),
          ...searchOf(scenario),
          provides: CITY_CALLS.filter((call) => !lacks.includes(call)),
        },
      ],
    },
    ...(town !== 'none' && { region: { adcode: town } }),
    surface,
    elder,
    theme: { mode, tokens: { brand } },
    ...given,
  };
  const plugin = (root: ShadowRoot | HTMLElement) => (
    <StrictMode>
      <Plugin key={scenario} host={host} widget={widget} id={id} root={root} scale={scale} clock={clock} />
    </StrictMode>
  );
  return rtl ? <RightToLeft>{plugin}</RightToLeft> : plugin(document.head);
}

/** The page of a host that is written from right to left. The plugin is in the box that `mount` gives it. */
function RightToLeft({ children }: { children(root: ShadowRoot): ReactNode }) {
  const [root, setRoot] = useState<ShadowRoot>();
  const place = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    setRoot(ownBox(element, {}));
    return () => element.replaceChildren();
  }, []);
  return (
    <div dir="rtl">
      <p style={{ margin: 0, padding: 12, font: '16px/1.6 sans-serif' }}>这一行是宿主的页面，从右往左写。</p>
      <div ref={place} />
      {root && createPortal(children(root), root)}
    </div>
  );
}

/** Shows one part of the interface with the settings of the toolbar. Stories use it with `part: true`. */
export function Part({ children }: { children: ReactNode }) {
  const { surface, elder, mode, scale, rtl } = useSettings();
  const id = useOwnId();
  const part = (root: ShadowRoot | HTMLElement) => (
    <StrictMode>
      <SurfaceProvider name={surface} elder={elder} mode={mode} scale={scale} id={id} root={root}>
        <div className="stack" style={{ padding: 16 }}>
          {children}
        </div>
      </SurfaceProvider>
    </StrictMode>
  );
  return rtl ? <RightToLeft>{part}</RightToLeft> : part(document.head);
}
