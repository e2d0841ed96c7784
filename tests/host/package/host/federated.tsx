import { type ComponentType, lazy, type Ref, Suspense, useRef } from 'react';
import type { HostContext, PartHandle, PartProps } from 'service-circle';

/* A host with React and module federation: `import('service_circle/…')` has types by `service-circle/remotes`. */

const ServiceCircle = lazy(() => import('service_circle/ServiceCircle'));
const Widget = lazy(() => import('service_circle/Widget'));
const Icon = lazy(() => import('service_circle/Icon'));
const typed: Promise<{ default: ComponentType<PartProps> }> = import('service_circle/JobList');
const JobList = lazy(() => typed);

export async function version(): Promise<string> {
  const { manifest } = await import('service_circle/manifest');
  return manifest.version;
}

/** A host with a back key of its own. */
export function WithBack({ host, handle }: { host: HostContext; handle?: Ref<PartHandle> }) {
  const part = useRef<PartHandle>(null);
  return (
    <Suspense>
      <button type="button" onClick={() => part.current?.back() || history.back()}>
        back
      </button>
      <ServiceCircle host={host} ref={part} />
      <JobList host={host} ref={part} />
      <Widget host={host} widget="jobs" ref={handle} />
      <Widget host={host} ref={(now) => console.info(now?.back())} />
    </Suspense>
  );
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
    {/* @ts-expect-error: only a mount goes on where another began */}
    <Widget host={host} fresh />
    {/* @ts-expect-error: it always shows the jobs */}
    <JobList host={host} widget="policies" />
    {/* @ts-expect-error: somebody must open it */}
    <Icon />
  </Suspense>
);
