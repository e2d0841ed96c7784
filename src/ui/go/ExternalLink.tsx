import { ExportOutlined } from '@ant-design/icons';
import { type ReactNode, useState } from 'react';
import { Style } from '../basics/Style.tsx';
import { useFirstClick } from '../basics/useFirstClick.ts';
import { useSurface } from '../surface/SurfaceProvider.tsx';
import { AddressSheet } from './AddressSheet.tsx';
import css from './ExternalLink.css?raw';
import { useNavigation } from './navigation.tsx';

interface Props {
  readonly url: string;
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

function Link({ url, children }: Props) {
  const { openExternal } = useNavigation();
  return (
    <a
      href={url}
      className="target"
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => {
        const openHere = () => window.open(url, '_blank', 'noopener');
        if (openExternal?.(url, openHere)) event.preventDefault();
      }}
    >
      {children} <ExportOutlined aria-hidden="true" />
    </a>
  );
}

function Address({ url, children }: Props) {
  const { openExternal } = useNavigation();
  const [open, setOpen] = useState(false);
  const show = () => setOpen(true);
  const askHost = useFirstClick(() => {
    if (!openExternal?.(url, show)) show();
  });
  return (
    <>
      <Style css={css} />
      <button type="button" className="link-out" onClick={openExternal ? askHost : show}>
        {children}
      </button>
      {open && <AddressSheet url={url} onClose={() => setOpen(false)} />}
    </>
  );
}
