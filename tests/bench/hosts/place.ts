import type { HostContext } from '../../../src/host/contract/types.ts';

/** What both arms have in common: the page's one place, and the context with the city that the address names. */
export const place = document.body.appendChild(document.createElement('main'));
export const host: HostContext = {
  api: 1,
  city: {
    name: '示例城市',
    sources: [{ kind: 'gateway', baseUrl: `${new URLSearchParams(location.search).get('city') ?? ''}/api` }],
  },
  region: { adcode: '310118001' },
};
