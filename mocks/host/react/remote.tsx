import { loadRemote, registerRemotes } from '@module-federation/enhanced/runtime';
import { type ComponentType, useEffect, useState } from 'react';
import { portal } from '../services.ts';

const PATIENCE_MS = 8000;
let entry = '';
let failed = false;

/** Says where the plugin's manifest lies. */
export function registerPlugin(manifest: string) {
  entry = manifest;
  registerRemotes([{ name: 'service_circle', entry }]);
}

/**
 * After a failure the federation runtime goes on with what it has: a manifest of an earlier release, an entry whose
 * files are gone. Registered anew, it forgets them.
 */
async function load<Props>(part: string): Promise<ComponentType<Props>> {
  if (failed) {
    const fresh = `${entry}?again=${Date.now()}`;
    registerRemotes([{ name: 'service_circle', entry: fresh }], { force: true });
    failed = false;
  }
  try {
    const module = await loadRemote<{ default: ComponentType<Props> }>(`service_circle/${part}`);
    if (!module) throw new Error(`service_circle has no ${part}`);
    return module.default;
  } catch (cause) {
    failed = true;
    throw cause;
  }
}

/**
 * A part of the plugin. When its server is slow or does not answer, a sentence stands in its place and the page stays;
 * another try needs no reload, and an answer that comes late is taken all the same.
 */
export function remote<Props extends object>(part: string): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Remote(props) {
    const [Part, setPart] = useState(() => loaded);
    const [late, setLate] = useState(false);
    const [tries, setTries] = useState(0);
    // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` starts it anew
    useEffect(() => {
      if (Part) return undefined;
      setLate(false);
      const timer = setTimeout(() => setLate(true), PATIENCE_MS);
      load<Props>(part)
        .then((found) => {
          loaded = found;
          setPart(() => found);
        })
        .catch(() => setLate(true))
        .finally(() => clearTimeout(timer));
      return () => clearTimeout(timer);
    }, [Part, tries]);
    if (Part) return <Part {...props} />;
    if (!late) return <Waiting />;
    return <Sorry onRetry={() => setTries(tries + 1)} />;
  };
}

const Waiting = () => (
  <p className="portal-sorry" role="status">
    {portal.opening}
  </p>
);

const Sorry = ({ onRetry }: { onRetry: () => void }) => (
  <div className="portal-sorry" role="alert">
    <p>{portal.sorry}</p>
    <button type="button" className="portal-button" onClick={onRetry}>
      {portal.again}
    </button>
  </div>
);
