import type { Addresses } from '../settings.ts';
import { type Choice, dataOf } from './choice.ts';

/** The kinds of integration that have a snippet. */
export const INTEGRATIONS = ['script-tag', 'element', 'package', 'react'] as const;
export type Integration = (typeof INTEGRATIONS)[number];

/** Code that stands for the host's functions in the snippet. */
const stubs: Readonly<Record<string, (choice: Choice) => string | undefined>> = {
  auth: ({ auth }) =>
    auth === 'none' ? undefined : '{ getToken: async () => null /* your token, asked for every request */ }',
  locate: ({ locate }) =>
    locate === 'none' ? undefined : "async () => null /* { lng, lat, datum: 'WGS-84' } */",
  navigate: ({ navigate }) =>
    navigate === 'none'
      ? undefined
      : '(to) => { console.log(to); return false; /* true when you lead there */ }',
  share: ({ share }) => (share ? '(card) => console.log(card)' : undefined),
  dictate: ({ dictate }) => (dictate ? "async (signal) => '' /* what was said */" : undefined),
  call: ({ call }) => (call ? '(kind, about) => console.log(kind, about)' : undefined),
  route: ({ route }) =>
    route ? 'async (from, to, mode, signal) => null /* { minutes, metres } */' : undefined,
  scan: ({ scan }) => (scan ? "async () => '' /* the text of the code */" : undefined),
  print: ({ print }) => (print ? '(content) => console.log(content)' : undefined),
};

/** JSON in the style of handwritten code: names without quotes, one field per line. */
function written(value: unknown, indent: string): string {
  const json = (one: unknown) =>
    JSON.stringify(one, null, 1)
      .replace(/\n\s*/g, ' ')
      .replace(/"(\w+)":/g, '$1:');
  const fields = Object.entries(Object(value)).map(([name, one]) => `${indent}  ${name}: ${json(one)},`);
  return fields.join('\n');
}

function contextCode(choice: Choice, addresses: Addresses, indent: string): string {
  const functions = Object.entries(stubs).flatMap(([name, stub]) => {
    const code = stub(choice);
    return code === undefined ? [] : [`${indent}  ${name}: ${code},`];
  });
  const lines = [
    written(dataOf(choice, addresses), indent),
    ...functions,
    `${indent}  report: (problem) => console.warn(problem),`,
  ];
  return `{\n${lines.join('\n')}\n${indent}}`;
}

/** The code by which a host gets the chosen context. */
export function snippetOf(integration: Integration, choice: Choice, addresses: Addresses): string {
  const { plugin } = addresses;
  const widget = choice.widget === 'circle' ? undefined : choice.widget;
  const props = widget ? `, { widget: '${widget}' }` : '';
  switch (integration) {
    case 'script-tag':
      return `<div id="place"></div>
<script src="${plugin}/standalone.js"></script>
<script>
  ServiceCircle.mount(document.querySelector("#place"), ${contextCode(choice, addresses, '  ')}${props});
</script>`;
    case 'element':
      return `<script src="${plugin}/standalone.js" async></script>
<service-circle${widget ? ` widget="${widget}"` : ''}></service-circle>
<script>
  document.querySelector("service-circle").host = ${contextCode(choice, addresses, '  ')};
</script>`;
    case 'package':
      return `import { loadServiceCircle } from 'service-circle';

const place = document.querySelector('#place');
const { mount } = await loadServiceCircle({ from: '${plugin}/' });
// Gives back update, back, unmount and ready.
if (place) mount(place, ${contextCode(choice, addresses, '')}${props});`;
    case 'react':
      return `import { loadRemote, registerRemotes } from '@module-federation/enhanced/runtime';
import { type ComponentType, lazy, Suspense } from 'react';
import type { HostContext, WidgetProps } from 'service-circle';

registerRemotes([{ name: 'service_circle', entry: '${plugin}/mf-manifest.json' }]);
type Part = { default: ComponentType<WidgetProps> };
const sorry: Part = { default: () => <p>就业服务这会儿没有打开，请稍后再试，或打 12333。</p> };
const Part = lazy(() =>
  loadRemote<Part>('service_circle/${widget ? 'Widget' : 'ServiceCircle'}').then((part) => part ?? sorry, () => sorry));

const host: HostContext = ${contextCode(choice, addresses, '')};
export const Circle = () => <Suspense><Part host={host}${widget ? ` widget="${widget}"` : ''} /></Suspense>;`;
  }
}
