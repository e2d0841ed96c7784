import { loadRemote, registerRemotes } from '@module-federation/enhanced/runtime';
import { type ComponentType, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { host, place } from './place.ts';

/* The widget as the README says that a host with React 19 loads it. */
const plugin = new URLSearchParams(location.search).get('plugin') ?? '';
registerRemotes([{ name: 'service_circle', entry: `${plugin}/mf-manifest.json` }]);
const part = await loadRemote<{ default: ComponentType<{ host: object }> }>('service_circle/JobList');
if (part) createRoot(place).render(createElement(part.default, { host }));
