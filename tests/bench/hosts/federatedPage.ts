import { loadRemote, registerRemotes } from '@module-federation/enhanced/runtime';
import { type ComponentType, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { host, place } from './place.ts';

/* What the address names, as the README says that a host with React 19 loads it. */
const asked = new URLSearchParams(location.search);
registerRemotes([{ name: 'service_circle', entry: `${asked.get('plugin')}/mf-manifest.json` }]);
const remote = await loadRemote<{ default: ComponentType<{ host: object; onOpen(): void }> }>(
  `service_circle/${asked.get('part')}`,
);
if (remote) createRoot(place).render(createElement(remote.default, { host, onOpen() {} }));
