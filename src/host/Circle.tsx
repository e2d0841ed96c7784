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
import type { Destination } from '../domain/destination.ts';
import { useNavigation } from '../ui/navigation.tsx';
import { Phone } from '../ui/Phone.tsx';
import { Style } from '../ui/Style.tsx';
import { useSurface } from '../ui/surface/SurfaceProvider.tsx';
import { type WidgetId, widgetFor, widgets } from '../widgets/index.ts';
import css from './Circle.css?raw';
import { Logo } from './Logo.tsx';
import { startOf } from './startOf.ts';
import { shell as texts } from './texts.ts';

interface Props {
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

/** The whole circle: who we are, the ways between the parts, and the part itself. */
export function Circle(props: Props) {
  const { city, logoUrl, offered, current, elder, onElder, onFinish, children } = props;
  const { navigation, elderSwitch, personal, interactive } = useSurface();
  const { go } = useNavigation();
  return (
    <section aria-label={texts.title} className="whole" data-navigation={navigation}>
      <Style css={css} />
      <header className="whole-head row">
        <Logo url={logoUrl} />
        <strong className="whole-name">{texts.title}</strong>
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
              <span className="whole-rest">{texts.helpRest}</span>
            </span>
          </Button>
        )}
        {interactive && !personal && (
          <Button danger onClick={onFinish}>
            {texts.finish}
          </Button>
        )}
      </header>
      {navigation !== 'none' && <Ways offered={offered} active={widgetFor(current)} />}
      <div className="whole-main">
        {children}
        <p className="quiet small">{texts.source(city)}</p>
      </div>
    </section>
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
    <nav aria-label={texts.navigation} className="whole-ways">
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
