import { lazy, Suspense } from 'react';
import type { HostContext } from 'service-circle';

/* A host with React and module federation: `import('service_circle/…')` has types by `service-circle/remotes`. */

const ServiceCircle = lazy(() => import('service_circle/ServiceCircle'));
const Widget = lazy(() => import('service_circle/Widget'));
const Icon = lazy(() => import('service_circle/Icon'));

export async function version(): Promise<string> {
  const { manifest } = await import('service_circle/manifest');
  return manifest.version;
}

export const Page = ({ host }: { host: HostContext }) => (
  <Suspense>
    <Icon onOpen={() => {}} count={2} />
    <ServiceCircle host={host} />
    <Widget host={host} widget="jobs" />
    {/* @ts-expect-error: the context is needed */}
    <ServiceCircle />
    {/* @ts-expect-error: no such widget */}
    <Widget host={host} widget="games" />
    {/* @ts-expect-error: somebody must open it */}
    <Icon />
  </Suspense>
);
