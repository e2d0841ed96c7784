import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Destination } from '../../domain/screens.ts';
import { useCapabilities } from '../surface/capabilities.tsx';
import { useNavigation } from './navigation.tsx';

interface Props {
  readonly to: Destination;
  /** Whether this is the main action of the screen. By default, false. */
  readonly primary?: boolean;
  readonly block?: boolean;
  readonly className?: string;
  /** Its name where several have the same text. By default, the text. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A button that opens a screen. Renders nothing when the screen is not offered here. */
export function WayButton({ to, primary = false, label, children, ...looks }: Props) {
  const { go } = useNavigation();
  const { offers } = useCapabilities();
  if (!offers(to)) return null;
  return (
    <Button type={primary ? 'primary' : 'default'} aria-label={label} onClick={() => go(to)} {...looks}>
      {children}
    </Button>
  );
}
