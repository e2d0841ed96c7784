import type { Platform } from '../../domain/station.ts';
import { ExternalLink } from '../../ui/go/ExternalLink.tsx';
import { page as texts } from './texts.ts';

/** The recruiting platforms with a poster at the station; one without an address is named without a link. */
export function Platforms({ platforms = [] }: { platforms: readonly Platform[] | undefined }) {
  if (platforms.length === 0) return null;
  return (
    <>
      <h3>{texts.platforms}</h3>
      {platforms.some(({ url }) => url !== undefined) && <p className="quiet">{texts.platformHint}</p>}
      <ul className="bullets">
        {platforms.map(({ name, url }) => (
          <li key={name}>{url ? <ExternalLink url={url}>{name}</ExternalLink> : name}</li>
        ))}
      </ul>
    </>
  );
}
