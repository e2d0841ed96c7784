import { loadRemote, registerRemotes } from '@module-federation/enhanced/runtime';
import { type ComponentType, lazy, Suspense } from 'react';
import type { PartProps } from 'service-circle';

registerRemotes([{ name: 'service_circle', entry: 'https://plugin.example/mf-manifest.json' }]);

type Part = { default: ComponentType<PartProps> };
const sorry: Part = { default: () => <p>就业服务这会儿没有打开，请稍后再试，或打 12333。</p> };
const Remote = lazy(() =>
  loadRemote<Part>('service_circle/ServiceCircle').then(
    (part) => part ?? sorry,
    () => sorry,
  ),
);

export const ServiceCircle = ({ host }: PartProps) => (
  <Suspense>
    <Remote host={host} />
  </Suspense>
);
