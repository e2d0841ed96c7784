import { ExportOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type MouseEvent, type ReactNode, useState } from 'react';
import { Style } from '../basics/Style.tsx';
import { useFirstClick } from '../basics/useFirstClick.ts';
import { useSurface } from '../surface/SurfaceProvider.tsx';
import { AddressSheet } from './AddressSheet.tsx';
import css from './ExternalLink.css?raw';
import { useNavigation } from './navigation.tsx';

interface Props {
  readonly url: string;
  /** Whether this is the main action of the screen. By default, false. */
  readonly primary?: boolean;
  readonly children: ReactNode;
}

/**
 * Leads to a page outside of the plugin. The host may open it itself. On a device that many people use, nothing opens
 * otherwise: another page would have no way back and would stay for the next person. There the address is shown.
 */
export function ExternalLink(props: Props) {
  const { interactive, personal } = useSurface();
  if (!interactive) return props.children;
  return personal ? <Link {...props} /> : <Address {...props} />;
}

function Link({ url, primary = false, children }: Props) {
  const { openExternal } = useNavigation();
  const link = {
    href: url,
    target: '_blank',
    rel: 'noopener noreferrer',
    onClick: (event: MouseEvent) => {
      // The second click of a double click: the first one has opened the page.
      if (event.detail > 1) return event.preventDefault();
      const openHere = () => window.open(url, '_blank', 'noopener');
      if (openExternal?.(url, openHere)) event.preventDefault();
    },
  };
  const label = (
    <>
      {children} <ExportOutlined aria-hidden="true" />
    </>
  );
  if (primary) {
    return (
      <Button type="primary" {...link}>
        {label}
      </Button>
    );
  }
  return (
    <a className="target" {...link}>
      {label}
    </a>
  );
}

function Address({ url, primary = false, children }: Props) {
  const { openExternal } = useNavigation();
  const [open, setOpen] = useState(false);
  const show = () => setOpen(true);
  const askHost = useFirstClick(() => {
    if (!openExternal?.(url, show)) show();
  });
  return (
    <>
      <Style css={css} />
      {primary ? (
        <Button type="primary" onClick={openExternal ? askHost : show}>
          {children}
        </Button>
      ) : (
        <button type="button" className="link-out" onClick={openExternal ? askHost : show}>
          {children}
        </button>
      )}
      {open && <AddressSheet url={url} onClose={() => setOpen(false)} />}
    </>
  );
}
