import { Button, Segmented } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Mounted } from '../../../src/host/contract/types.ts';
import type { ServiceCircle } from '../../../src/host/package/loadServiceCircle.ts';
import type { Addresses } from '../settings.ts';
import { type Choice, contextOf, first } from './choice.ts';
import { Fields } from './Fields.tsx';
import { wayNames } from './names.ts';
import { snippetOf, WAYS, type Way } from './snippet.ts';

interface Heard {
  readonly nth: number;
  readonly name: string;
  readonly detail: string;
}

const REMEMBERED = 50;

/** Every field of the context, changed live on the left; the plugin in the middle; the snippet and what it calls. */
export function Playground({ plugin, addresses }: { plugin: ServiceCircle; addresses: Addresses }) {
  const [choice, setChoice] = useState(first);
  const [way, setWay] = useState<Way>('script-tag');
  const [heard, setHeard] = useState<readonly Heard[]>([]);
  const hear = useCallback(
    (name: string, detail: unknown) =>
      setHeard((before) =>
        [{ nth: (before[0]?.nth ?? 0) + 1, name, detail: shown(detail) }, ...before].slice(0, REMEMBERED),
      ),
    [],
  );
  const [copied, setCopied] = useState('');
  const place = usePlugin(plugin, choice, addresses, hear);
  const snippet = snippetOf(way, choice, addresses);
  const change = (part: Partial<Choice>) => {
    setCopied('');
    setChoice({ ...choice, ...part });
  };
  return (
    <div className="playground">
      <header className="portal-head">
        <h1>试一试</h1>
        <p>改左边的字段,中间马上变;合适了,把代码拿走。</p>
      </header>
      <Fields choice={choice} onChange={change} />
      <main ref={place} className="stage" />
      <aside>
        <section aria-label="代码">
          <Segmented<Way>
            value={way}
            options={WAYS.map((value) => ({ value, label: wayNames[value] }))}
            onChange={(value) => {
              setCopied('');
              setWay(value);
            }}
          />
          <pre>{snippet}</pre>
          <Button
            type="primary"
            onClick={() =>
              navigator.clipboard.writeText(snippet).then(
                () => setCopied('已复制'),
                () => setCopied('浏览器不让复制,请自己选中'),
              )
            }
          >
            {copied || '复制'}
          </Button>
        </section>
        <section aria-label="宿主听到的">
          <h2>宿主听到的</h2>
          <ol role="log">
            {heard.map(({ nth, name, detail }) => (
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

/** The plugin in an element, always with the context of now. */
function usePlugin(
  plugin: ServiceCircle,
  choice: Choice,
  addresses: Addresses,
  hear: (name: string, detail: unknown) => void,
) {
  const place = useRef<HTMLElement>(null);
  const mounted = useRef<Mounted>(undefined);
  const widget = choice.widget === 'circle' ? undefined : choice.widget;
  const props = { host: contextOf(choice, addresses, hear), widget };
  const begin = useRef(props);
  useEffect(() => {
    if (!place.current) return undefined;
    const own = plugin.mount(place.current, begin.current.host, begin.current);
    own.ready.then(
      () => hear('ready', '有内容了'),
      (problem: unknown) => hear('ready 失败', problem),
    );
    mounted.current = own;
    return () => own.unmount();
  }, [plugin, hear]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new choice is a new context
  useEffect(() => mounted.current?.update(props), [choice]);
  return place;
}

const shown = (detail: unknown) =>
  typeof detail === 'string'
    ? detail
    : JSON.stringify(detail, (_, value: unknown) => (value instanceof Error ? value.message : value));
