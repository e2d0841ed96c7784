import { loadRemote } from '@module-federation/enhanced/runtime';
import { type ComponentType, lazy, Suspense } from 'react';
import { portal } from '../services.ts';

/** A part of the plugin. When its server does not answer, a sentence stands in its place and the page stays. */
export function remote<Props extends object>(name: string): ComponentType<Props> {
  const Part = lazy(async () => {
    const module = await loadRemote<{ default: ComponentType<Props> }>(`service_circle/${name}`).catch(
      () => null,
    );
    return module ?? { default: Sorry };
  });
  return function Remote(props) {
    return (
      <Suspense fallback={<p className="portal-sorry">…</p>}>
        <Part {...props} />
      </Suspense>
    );
  };
}

const Sorry = () => (
  <p className="portal-sorry" role="alert">
    {portal.sorry}
  </p>
);
