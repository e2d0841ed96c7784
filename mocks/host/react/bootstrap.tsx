import '../portal.css';
import { ConfigProvider } from 'antd';
import { createRoot } from 'react-dom/client';
import { contextOf, loadAddresses, readSettings, writeSettings } from '../settings.ts';
import { drawStrip } from '../strip.ts';
import { Portal } from './Portal.tsx';
import { registerPlugin } from './remote.tsx';

const addresses = await loadAddresses();
registerPlugin(`${addresses.plugin}/mf-manifest.json`);

const [strip, app] = [document.querySelector('#strip'), document.querySelector('#app')];
if (!strip || !app) throw new Error('portal.html has lost its elements');

const root = createRoot(app);
const draw = (settings: ReturnType<typeof readSettings>) =>
  root.render(
    <ConfigProvider theme={{ token: { colorPrimary: '#9a3412', borderRadius: 4 } }}>
      <Portal context={contextOf(settings, addresses)} part={settings.part} />
    </ConfigProvider>,
  );

const first = readSettings(location.search);
drawStrip(strip, first, (settings) => {
  history.replaceState(history.state, '', writeSettings(settings));
  draw(settings);
});
draw(first);
