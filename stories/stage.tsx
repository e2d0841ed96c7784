import { type ReactNode, StrictMode, useState } from 'react';
import seed from '../mocks/city/seed/towns.json' with { type: 'json' };
import type { Destination, HostContext, WidgetId } from '../src/host/contract/types.ts';
import { Plugin } from '../src/host/shell/Plugin.tsx';
import { SurfaceProvider } from '../src/ui/surface/SurfaceProvider.tsx';
import { WIDGET_IDS } from '../src/widgets/index.ts';
import { baseUrlOf, clock, STORY_SCENARIOS, type StoryScenario } from './city.ts';
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
  /** Code of the town that the host gives; `none` for no town. By default, 夏阳街道. */
  readonly town?: string;
  readonly destination?: Destination;
  readonly locate?: HostContext['locate'];
  readonly navigate?: HostContext['navigate'];
  readonly report?: HostContext['report'];
  readonly track?: HostContext['track'];
  readonly auth?: HostContext['auth'];
  readonly share?: HostContext['share'];
  readonly scan?: HostContext['scan'];
  readonly print?: HostContext['print'];
  readonly flags?: HostContext['flags'];
  readonly logoUrl?: HostContext['logoUrl'];
  /** Brand colour of the host, `#rrggbb`. */
  readonly brand?: string;
}

const unseen = { table: { disable: true } };

/** How the controls panel offers the props of a {@link Stage}. */
export const controls = {
  widget: { control: 'select', options: [...WIDGET_IDS] },
  scenario: { control: 'select', options: [...STORY_SCENARIOS] },
  town: {
    control: {
      type: 'select',
      labels: { none: '还不知道', ...Object.fromEntries(seed.items.map(({ code, name }) => [code, name])) },
    },
    options: ['none', ...seed.items.map(({ code }) => code)],
  },
  brand: { control: 'color' },
  locate: unseen,
  navigate: unseen,
  report: unseen,
  track: unseen,
  auth: unseen,
  share: unseen,
  scan: unseen,
  print: unseen,
} as const;

/** The real plugin, as a host mounts it, with the sandbox city. */
export function Stage({ widget, scenario = 'normal', town = '310118001', brand, ...given }: StageProps) {
  const { surface, elder, mode } = useSettings();
  const id = useOwnId();
  const host: HostContext = {
    api: 1,
    city: { name: '青浦区（示例）', sources: [{ kind: 'gateway', baseUrl: baseUrlOf(scenario) }] },
    ...(town !== 'none' && { region: { adcode: town } }),
    surface,
    elder,
    theme: { mode, tokens: { brand } },
    ...given,
  };
  return (
    <StrictMode>
      <Plugin key={scenario} host={host} widget={widget} id={id} root={document.head} clock={clock} />
    </StrictMode>
  );
}

/** Shows one part of the interface with the settings of the toolbar. Stories use it with `part: true`. */
export function Part({ children }: { children: ReactNode }) {
  const { surface, elder, mode } = useSettings();
  const id = useOwnId();
  return (
    <StrictMode>
      <SurfaceProvider name={surface} elder={elder} mode={mode} id={id} root={document.head}>
        <div className="stack" style={{ padding: 16 }}>
          {children}
        </div>
      </SurfaceProvider>
    </StrictMode>
  );
}
