import type { Platform } from '../../domain/station.ts';
import { ExternalLink } from '../../ui/go/ExternalLink.tsx';
import { QrCode } from '../../ui/go/QrCode.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import { page as texts } from './texts.ts';

/**
 * The recruiting platforms with a poster at the station: a link on a resident's own device, else a code for it. One
 * without an address is named only.
 */
export function Platforms({ platforms = [] }: { platforms: readonly Platform[] | undefined }) {
  const { personal } = useSurface();
  if (platforms.length === 0) return null;
  return (
    <>
      <h3>{texts.platforms}</h3>
      {platforms.some(({ url }) => url !== undefined) && (
        <p className="quiet">{personal ? texts.platformHint : texts.platformScan}</p>
      )}
      <ul className={personal ? 'bullets' : 'row'}>
        {platforms.map(({ name, url }) => (
          <li key={`${name} ${url}`} className="stack">
            {url === undefined ? name : personal ? <ExternalLink url={url}>{name}</ExternalLink> : name}
            {url !== undefined && !personal && <QrCode text={url} label={texts.platformCode(name)} />}
          </li>
        ))}
      </ul>
    </>
  );
}
