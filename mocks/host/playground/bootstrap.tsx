import '../portal.css';
import './playground.css';
import { ConfigProvider } from 'antd';
import { createRoot } from 'react-dom/client';
import { loadServiceCircle } from '../../../src/host/package/loadServiceCircle.ts';
import { portal } from '../services.ts';
import { loadAddresses } from '../settings.ts';
import { Playground } from './Playground.tsx';

const addresses = await loadAddresses();
const root = createRoot(document.querySelector('#app') ?? document.body);
const draw = (content: React.ReactNode) =>
  root.render(
    <ConfigProvider
      theme={{ token: { colorPrimary: '#9a3412', motion: false } }}
      button={{ autoInsertSpace: false }}
    >
      {content}
    </ConfigProvider>,
  );

loadServiceCircle({ from: `${addresses.plugin}/` }).then(
  (plugin) => draw(<Playground plugin={plugin} addresses={addresses} />),
  (cause: unknown) =>
    draw(
      <p className="portal-sorry" role="alert">
        {portal.sorry} <code>{String(cause)}</code>
      </p>,
    ),
);
