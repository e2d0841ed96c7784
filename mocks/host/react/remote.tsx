import { loadRemote, registerRemotes } from '@module-federation/enhanced/runtime';
import { type ComponentType, useEffect, useState } from 'react';
import { portal } from '../services.ts';

const TIMEOUT_MS = 8000;
let entry = '';
let failed = false;

/** Registers the address of the plugin's manifest. */
export function registerPlugin(manifest: string) {
  entry = manifest;
  registerRemotes([{ name: 'service_circle', entry }]);
}

/**
 * After a failure the federation runtime keeps what it has loaded: a manifest of an earlier release, or an entry whose
 * files are gone. Registering the remote again drops them.
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
 * A part of the plugin. When its server is slow or does not answer, a sentence is shown instead and the rest of the
 * page works. A retry needs no reload, and a late response is still used.
 */
export function remote<Props extends object>(part: string): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Remote(props) {
    const [Part, setPart] = useState(() => loaded);
    const [late, setLate] = useState(false);
    const [tries, setTries] = useState(0);
    // biome-ignore lint/correctness/useExhaustiveDependencies: a change of `tries` starts a retry
    useEffect(() => {
      if (Part) return undefined;
      setLate(false);
      const timer = setTimeout(() => setLate(true), TIMEOUT_MS);
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
