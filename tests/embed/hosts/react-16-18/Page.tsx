import { useState } from 'react';
import type { HostContext } from 'service-circle';
import { ServiceCircle } from './ServiceCircle.tsx';

const host: HostContext = {
  api: 1,
  city: { name: '青浦', sources: [{ kind: 'gateway', baseUrl: 'https://city.example/api' }] },
};
const forElders: HostContext = { ...host, elder: true };

export function Page() {
  const [open, setOpen] = useState(true);
  const [elder, setElder] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setElder(true)}>
        大字
      </button>
      <button type="button" onClick={() => setOpen(false)}>
        关闭
      </button>
      {open && <ServiceCircle host={elder ? forElders : host} />}
    </>
  );
}
