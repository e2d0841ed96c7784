import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Destination } from '../../domain/screens.ts';
import { useCapabilities } from '../surface/capabilities.tsx';
import { useNavigation } from './navigation.tsx';

interface Props {
  readonly to: Destination;
  /** The one thing to do on a screen. By default, one among others. */
  readonly primary?: boolean;
  readonly block?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A button that leads to a screen; where that is not offered there is none. */
export function WayButton({ to, primary = false, children, ...looks }: Props) {
  const { go } = useNavigation();
  const { offers } = useCapabilities();
  if (!offers(to)) return null;
  return (
    <Button type={primary ? 'primary' : 'default'} onClick={() => go(to)} {...looks}>
      {children}
    </Button>
  );
}
