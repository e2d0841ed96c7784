import { Button, Segmented } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Mounted } from '../../../src/host/contract/types.ts';
import type { ServiceCircle } from '../../../src/host/package/loadServiceCircle.ts';
import type { Addresses } from '../settings.ts';
import { type Choice, contextOf, first } from './choice.ts';
import { Fields } from './Fields.tsx';
import { integrationNames } from './names.ts';
import { INTEGRATIONS, type Integration, snippetOf } from './snippet.ts';

interface LoggedCall {
  readonly nth: number;
  readonly name: string;
  readonly detail: string;
}

const MAX_LOG = 50;

/** Left, every field of the context; in the middle, the plugin; right, the snippet and the calls of the plugin. */
export function Playground({ plugin, addresses }: { plugin: ServiceCircle; addresses: Addresses }) {
  const [choice, setChoice] = useState(first);
  const [integration, setIntegration] = useState<Integration>('script-tag');
  const [log, setLog] = useState<readonly LoggedCall[]>([]);
  const onCall = useCallback(
    (name: string, detail: unknown) =>
      setLog((before) =>
        [{ nth: (before[0]?.nth ?? 0) + 1, name, detail: shown(detail) }, ...before].slice(0, MAX_LOG),
      ),
    [],
  );
  const [copied, setCopied] = useState('');
  const container = usePlugin(plugin, choice, addresses, onCall);
  const snippet = snippetOf(integration, choice, addresses);
  const change = (part: Partial<Choice>) => {
    setCopied('');
    setChoice({ ...choice, ...part });
  };
  return (
    <div className="playground">
      <header className="portal-head">
        <h1>试一试</h1>
        <p>改左边的字段，中间马上变；合适了，把代码拿走。</p>
      </header>
      <Fields choice={choice} onChange={change} />
      <main ref={container} className="stage" />
      <aside>
        <section aria-label="代码">
          <Segmented<Integration>
            value={integration}
            options={INTEGRATIONS.map((value) => ({ value, label: integrationNames[value] }))}
            onChange={(value) => {
              setCopied('');
              setIntegration(value);
            }}
          />
          <pre>{snippet}</pre>
          <Button
            type="primary"
            onClick={() =>
              navigator.clipboard.writeText(snippet).then(
                () => setCopied('已复制'),
                () => setCopied('浏览器不让复制，请自己选中'),
              )
            }
          >
            {copied || '复制'}
          </Button>
        </section>
        <section aria-label="宿主听到的">
          <h2>宿主听到的</h2>
          <ol role="log">
            {log.map(({ nth, name, detail }) => (
              <li key={nth}>
                <b>{name}</b> <code>{detail}</code>
              </li>
            ))}
          </ol>
        </section>
      </aside>
    </div>
  );
}

/** Mounts the plugin into an element and updates it with each new context. */
function usePlugin(
  plugin: ServiceCircle,
  choice: Choice,
  addresses: Addresses,
  onCall: (name: string, detail: unknown) => void,
) {
  const container = useRef<HTMLElement>(null);
  const mounted = useRef<Mounted>(undefined);
  const widget = choice.widget === 'circle' ? undefined : choice.widget;
  const props = { host: contextOf(choice, addresses, onCall), widget };
  const begin = useRef(props);
  useEffect(() => {
    if (!container.current) return undefined;
    const own = plugin.mount(container.current, begin.current.host, begin.current);
    own.ready.then(
      () => onCall('ready', '有内容了'),
      (problem: unknown) => onCall('ready 失败', problem),
    );
    mounted.current = own;
    return () => own.unmount();
  }, [plugin, onCall]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new choice is a new context
  useEffect(() => mounted.current?.update(props), [choice]);
  return container;
}

const shown = (detail: unknown) =>
  typeof detail === 'string'
    ? detail
    : JSON.stringify(detail, (_, value: unknown) => (value instanceof Error ? value.message : value));
