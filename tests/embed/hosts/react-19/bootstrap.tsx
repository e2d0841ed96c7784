import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { HostContext } from 'service-circle';
import { ServiceCircle } from './ServiceCircle.tsx';

// #region
const host: HostContext = {
  api: 1,
  city: { name: '青浦', sources: [{ kind: 'gateway', baseUrl: 'https://city.example/api' }] },
};

function Page() {
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
      {open && <ServiceCircle host={elder ? { ...host, elder } : host} />}
    </>
  );
}
// #endregion

const app = document.querySelector('#app');
if (app) createRoot(app).render(<Page />);
