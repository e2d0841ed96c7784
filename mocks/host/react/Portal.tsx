import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { HostContext, IconProps } from '../../../src/host/contract.ts';
import { portal, SERVICES } from '../services.ts';
import { remote } from './remote.tsx';

const Icon = remote<IconProps>('Icon');
const ServiceCircle = remote<{ host: HostContext }>('ServiceCircle');

/** A municipal portal with a grid of services, one of them ours. */
export function Portal({ context }: { context: HostContext }) {
  const [open, setOpen] = useState(false);
  const wasOpen = useRef(false);
  const grid = useRef<HTMLLIElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open) back.current?.focus();
    else if (wasOpen.current) focusIn(grid.current);
    wasOpen.current = open;
  }, [open]);

  return (
    <>
      <header className="portal-head">
        <h1>{portal.name}</h1>
        <p>{portal.place}</p>
      </header>
      {open && (
        <main>
          <div className="portal-bar">
            <Button ref={back} type="primary" size="large" onClick={() => setOpen(false)}>
              {portal.back}
            </Button>
          </div>
          <ServiceCircle host={context} />
        </main>
      )}
      <main className="portal-main" hidden={open}>
        <h2>{portal.services}</h2>
        <ul className="portal-grid">
          <li ref={grid}>
            <Icon onOpen={() => setOpen(true)} />
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

/** The icon's button stands in a shadow root that passes the focus on. */
function focusIn(element: Element | null) {
  const box = element?.querySelector('span > div');
  if (box instanceof HTMLElement) box.focus();
}
