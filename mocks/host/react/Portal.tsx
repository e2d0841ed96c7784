import { Button } from 'antd';
import { type ComponentType, useEffect, useMemo, useRef, useState } from 'react';
import type { IconProps } from '../../../src/host/contract/iconProps.ts';
import type { HostContext, WidgetId } from '../../../src/host/contract/types.ts';
import { portal, SERVICES } from '../services.ts';
import type { Part } from '../settings.ts';
import { remote } from './remote.tsx';

const Icon = remote<IconProps>('Icon');
const part = (name: string) => remote<{ host: HostContext }>(name);
const Widget = remote<{ host: HostContext; widget: WidgetId }>('Widget');
/** Parts with an exposed module of their own; the others use `Widget`. */
const named: Partial<Record<Part, ComponentType<{ host: HostContext }>>> = {
  circle: part('ServiceCircle'),
  jobs: part('JobList'),
  policies: part('PolicyCompilation'),
  guidance: part('Guidance'),
};

function PartView({ part, host }: { part: Part; host: HostContext }) {
  const Named = named[part];
  if (Named) return <Named host={host} />;
  return part === 'circle' ? null : <Widget host={host} widget={part} />;
}

/** A municipal portal with a grid of services, one of them ours. */
export function Portal({ context, part }: { context: HostContext; part: Part }) {
  const [open, setOpen] = useState(false);
  const [count, setCount] = useState(0);
  const wasOpen = useRef(false);
  const grid = useRef<HTMLLIElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open) back.current?.focus();
    else if (wasOpen.current) focusIn(grid.current);
    wasOpen.current = open;
  }, [open]);

  // The back key of the phone goes back inside the plugin, and closes it from its first screen.
  const host = useMemo(() => ({ ...context, leave: () => setOpen(false), badge: setCount }), [context]);

  return (
    <>
      <header className="portal-head">
        <h1>{portal.name}</h1>
        <p>{portal.district}</p>
      </header>
      {open && (
        <main>
          <div className="portal-bar">
            <Button ref={back} type="primary" size="large" onClick={() => setOpen(false)}>
              {portal.back}
            </Button>
          </div>
          <PartView key={part} part={part} host={host} />
        </main>
      )}
      <main className="portal-main" hidden={open}>
        <h2>{portal.services}</h2>
        <ul className="portal-grid">
          <li ref={grid}>
            <Icon count={count} countLabel={portal.newJobs} onOpen={() => setOpen(true)} />
          </li>
          {SERVICES.map((name) => (
            <li key={name}>
              <span className="service" data-sign={name.slice(0, 1)}>
                {name}
              </span>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}

/** Focuses the icon: its shadow root delegates the focus to the button. */
function focusIn(element: Element | null) {
  const box = element?.querySelector('span > div');
  if (box instanceof HTMLElement) box.focus();
}
