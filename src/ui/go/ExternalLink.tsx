import { ExportOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useNavigation } from './navigation.tsx';

/** A link to a page outside of the plugin. The host may open it itself. */
export function ExternalLink({ url, children }: { url: string; children: ReactNode }) {
  const { openExternal } = useNavigation();
  return (
    <a
      href={url}
      className="target"
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => {
        if (openExternal?.(url)) event.preventDefault();
      }}
    >
      {children} <ExportOutlined aria-hidden="true" />
    </a>
  );
}
