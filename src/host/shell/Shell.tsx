import {
  CheckOutlined,
  FileTextOutlined,
  HomeOutlined,
  PhoneOutlined,
  ReadOutlined,
  SearchOutlined,
  ShopOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Destination } from '../../domain/destination.ts';
import { Style } from '../../ui/basics/Style.tsx';
import { useNavigation } from '../../ui/go/navigation.tsx';
import { Phone } from '../../ui/go/Phone.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import { type WidgetId, widgetFor, widgets } from '../../widgets/index.ts';
import { Logo } from './Logo.tsx';
import css from './Shell.css?raw';
import { startOf } from './startOf.ts';
import { shell as texts } from './texts.ts';

interface Props {
  /** One widget by itself. */
  readonly alone: boolean;
  /** Name of the city, for the source line. */
  readonly city: string;
  /** LOGO of the host. By default, our own drawing. */
  readonly logoUrl?: string;
  /** What the navigation leads to. */
  readonly offered: readonly WidgetId[];
  readonly current: Destination;
  readonly elder: boolean;
  onElder(elder: boolean): void;
  /** Ends the session of a shared surface. */
  onFinish(): void;
  readonly children: ReactNode;
}

/**
 * The whole circle: who we are, the ways between the parts, and the part itself. A widget by itself has nothing around
 * it and stands in the same place, so that it stays as it was when a host changes from one to the other.
 */
export function Shell({ alone, children, ...around }: Props) {
  const { navigation } = useSurface();
  const region = {
    role: 'region',
    'aria-label': texts.title,
    className: 'shell',
    'data-navigation': navigation,
  };
  return (
    <div {...(alone ? { className: 'alone' } : region)}>
      <Style css={css} />
      {!alone && <Head {...around} />}
      {!alone && navigation !== 'none' && (
        <Ways offered={around.offered} active={widgetFor(around.current)} />
      )}
      <div className={alone ? undefined : 'shell-main'}>
        {children}
        {!alone && <p className="quiet small">{texts.source(around.city)}</p>}
      </div>
    </div>
  );
}

function Head({ logoUrl, offered, elder, onElder, onFinish }: Omit<Props, 'alone' | 'children'>) {
  const { elderSwitch, personal, interactive } = useSurface();
  const { go } = useNavigation();
  return (
    <div className="shell-head row">
      <Logo url={logoUrl} />
      <strong className="shell-name">{texts.title}</strong>
      {elderSwitch && (
        <Button
          type={elder ? 'primary' : 'default'}
          icon={elder ? <CheckOutlined aria-hidden="true" /> : undefined}
          aria-pressed={elder}
          onClick={() => onElder(!elder)}
        >
          {texts.elder}
        </Button>
      )}
      {interactive && !offered.includes('stations') && <Phone number={texts.hotline} />}
      {interactive && offered.includes('stations') && (
        <Button
          icon={<PhoneOutlined aria-hidden="true" />}
          aria-label={texts.helpName}
          onClick={() => go({ kind: 'stations' })}
        >
          <span>
            {texts.help}
            <span className="shell-rest">{texts.helpRest}</span>
          </span>
        </Button>
      )}
      {interactive && !personal && (
        <Button danger onClick={onFinish}>
          {texts.finish}
        </Button>
      )}
    </div>
  );
}

const icons: Readonly<Record<WidgetId, ReactNode>> = {
  home: <HomeOutlined aria-hidden="true" />,
  jobs: <SearchOutlined aria-hidden="true" />,
  policies: <FileTextOutlined aria-hidden="true" />,
  guidance: <ReadOutlined aria-hidden="true" />,
  stations: <ShopOutlined aria-hidden="true" />,
};

function Ways({ offered, active }: { offered: readonly WidgetId[]; active: WidgetId }) {
  const { go } = useNavigation();
  return (
    <nav aria-label={texts.navigation} className="shell-ways">
      <ul>
        {offered.map((id) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === active ? 'page' : undefined}
              onClick={() => go(startOf(id))}
            >
              {icons[id]}
              <span>{widgets[id].title}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
