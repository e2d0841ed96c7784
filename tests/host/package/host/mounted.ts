import type { HostContext, Mounted } from 'service-circle';

/* A host with module federation and without React 19: types by `service-circle/remotes/mount`. */

export async function show(element: Element, host: HostContext): Promise<Mounted> {
  const [{ mount }, { mountIcon }, { doctor }] = await Promise.all([
    import('service_circle_mount/mount'),
    import('service_circle_mount/Icon'),
    import('service_circle_mount/manifest'),
  ]);
  mountIcon(element, { onOpen: () => void doctor() });
  // @ts-expect-error: an element, not a selector
  mount('#place', host);
  return mount(element, host);
}
