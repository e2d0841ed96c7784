import { AppstoreOutlined } from '@ant-design/icons';
import { type Destination, startOf, type WidgetId, widgetOf } from '../../domain/screens.ts';
import { useNavigation } from '../../ui/go/navigation.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import { shortOf, widgets } from '../../widgets/index.ts';
import type { NavigationLinks } from './offered.ts';
import { shell as texts } from './texts.ts';
import { WidgetIcon } from './WidgetIcon.tsx';

interface Props {
  readonly links: NavigationLinks;
  readonly current: Destination;
  /** Whether 更多服务 is open. */
  readonly moreOpen: boolean;
}

/**
 * 就业服务: the links between the widgets. On a surface whose first screen has tiles it shows only the link back to that
 * screen.
 */
export function NavigationBar({ links: { shown, more }, current, moreOpen }: Props) {
  const { navigation } = useSurface();
  const { more: others } = useNavigation();
  const active = widgetOf(current);
  const atStart = active === shown[0];
  const tiles = navigation === 'tiles' && shown.includes('home');
  const always = tiles ? shown.slice(0, 1) : shown;
  if (tiles && atStart) return null;
  return (
    <nav aria-label={texts.navigation} className="shell-links">
      <ul>
        {always.map((id) => (
          <li key={id}>
            <NavigationLink id={id} active={id === active} />
          </li>
        ))}
        {!tiles && others && (
          <li>
            <button
              type="button"
              aria-haspopup="dialog"
              aria-expanded={moreOpen}
              aria-current={more.includes(active) ? 'true' : undefined}
              onClick={others.open}
            >
              <span className="shell-icon">
                <AppstoreOutlined aria-hidden="true" />
              </span>
              <span>{texts.more}</span>
            </button>
          </li>
        )}
      </ul>
    </nav>
  );
}

function NavigationLink({ id, active }: { id: WidgetId; active: boolean }) {
  const { go } = useNavigation();
  const { title } = widgets[id];
  return (
    <button
      type="button"
      aria-label={title}
      aria-current={active ? 'page' : undefined}
      onClick={() => go(startOf(id))}
    >
      <WidgetIcon id={id} />
      <Title title={title} short={shortOf(id)} />
    </button>
  );
}

/** A title of which only the short form is visible where there is no room for the rest. */
function Title({ title, short }: { title: string; short: string }) {
  const [before, after] = title.split(short);
  return (
    <span>
      {before && <span className="shell-long">{before}</span>}
      {short}
      {after && <span className="shell-long">{after}</span>}
    </span>
  );
}
