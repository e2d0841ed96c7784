import { createInstance } from '@module-federation/runtime';
import type { HostContext, MountModule } from 'service-circle';

const federation = createInstance({
  name: 'my_page',
  remotes: [{ name: 'service_circle_mount', entry: 'https://plugin.example/mount/mf-manifest.json' }],
});
const host: HostContext = {
  api: 1,
  city: { name: '青浦', sources: [{ kind: 'gateway', baseUrl: 'https://city.example/api' }] },
};
const [place, elder, close] = ['place', 'elder', 'close'].map((id) => document.getElementById(id));

const remote = await federation.loadRemote<MountModule>('service_circle_mount/mount');
if (remote && place) {
  const mounted = remote.mount(place, host);
  elder?.addEventListener('click', () => mounted.update({ host: { ...host, elder: true } }));
  close?.addEventListener('click', () => mounted.unmount());
}
