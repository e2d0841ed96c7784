import { file, type HostPage } from './host.ts';

const script = (path: string) => `<script src="${file(path)}"></script>`;
const css = (path: string) => `<link rel="stylesheet" href="${file(path)}">`;

/** A page made with antd: a theme of its own, a button, a modal that was open, a message that still is. */
const antdPage = (major: 16 | 18, dates: string, sheet: string): HostPage => {
  const packages = `tests/embed/hosts/react-${major}/node_modules`;
  const render = major === 16 ? 'ReactDOM.render(page, place)' : 'ReactDOM.createRoot(place).render(page)';
  return {
    head: [
      css(`${packages}/antd/dist/${sheet}`),
      script(`${packages}/react/umd/react.production.min.js`),
      script(`${packages}/react-dom/umd/react-dom.production.min.js`),
      script(`node_modules/${dates}`),
      script(`${packages}/antd/dist/antd.min.js`),
    ].join(''),
    body: `<div id="host"></div>PLACE<script>{
      const { Button, ConfigProvider, Input, Modal, Select, message } = antd;
      const h = React.createElement;
      function Host() {
        const [open, setOpen] = React.useState(false);
        return h(ConfigProvider, { theme: { token: { colorPrimary: '#ff4d4f', fontSize: 20 } } },
          h(Button, { type: 'primary', onClick: () => setOpen(true) }, '打开窗口'),
          h(Input, { defaultValue: '主机' }),
          h(Select, { style: { width: 120 }, options: [{ value: 1, label: '一' }] }),
          h(Modal, { open, title: '主机的窗口', onCancel: () => setOpen(false), onOk: () => setOpen(false) }, h('input', { id: 'inside' })));
      }
      const place = document.querySelector('#host');
      const page = h(Host);
      ${render};
      message.info('主机的消息', 0);
    }</script>`,
  };
};

export const antd4 = antdPage(16, 'moment/min/moment.min.js', 'antd.min.css');
export const antd5 = antdPage(18, 'dayjs/dayjs.min.js', 'reset.css');
/** What antd 5 brings as a style sheet: a page that moves from 4 to 5 has both for a while. */
export const antd5Reset = css('tests/embed/hosts/react-18/node_modules/antd/dist/reset.css');

/** Names that our own style sheets and animations could have. */
const OURS =
  'alarm brand edge font hairline ink link on-brand paper quiet radius share soon target text wash'.split(
    ' ',
  );
const names = OURS.flatMap((name) => [`--${name}`, `--scs-${name}`]);
// A page that registers names with our own prefix does so on purpose; nobody else can have them.
const registered = names.filter((name) => !name.startsWith('--scs-'));

/** Rules that no page should have, and some have. */
const hostileCss = `
  @layer early { * { color: red !important; display: inline !important; letter-spacing: 7px !important } }
  ${registered.map((name) => `@property ${name} { syntax: '<angle>'; inherits: false; initial-value: 5deg }`).join('\n')}
  @keyframes scs-loading { to { transform: rotate(90deg) scale(3) } }
  @keyframes wild { from { color: lime; letter-spacing: 9px } to { color: blue; opacity: .2 } }
  @font-face { font-family: 'Noto Sans SC'; src: url(/none.woff2); size-adjust: 300% }
  @font-face { font-family: 'Microsoft YaHei'; src: local('monospace'); size-adjust: 300% }
  @font-face { font-family: 'system-ui'; src: local('monospace'); size-adjust: 300% }
  :root { color-scheme: dark; ${names.map((name) => `${name}: 77px`).join(';')};
    --ant-color-primary: red; --scs-color-primary: red; --scs-font-size: 77px }
  html { font-size: 60px; -webkit-text-size-adjust: 200%; text-size-adjust: 200% }
  body { pointer-events: none }
  * { color: red !important; font: italic 900 40px/3 monospace !important; letter-spacing: 5px !important;
    text-transform: uppercase !important; cursor: wait !important; direction: rtl !important;
    -webkit-user-select: none !important; user-select: none !important; -webkit-user-drag: element !important;
    -webkit-user-modify: read-write !important; word-spacing: 20px !important; quotes: '<' '>' !important;
    text-align: right !important; white-space: pre !important; word-break: break-all !important;
    line-height: 4 !important; text-indent: 3em !important; text-shadow: 2px 2px red !important;
    text-decoration: line-through !important; text-decoration-skip-ink: none !important; tab-size: 12 !important;
    list-style: square inside !important; border-collapse: collapse !important; caret-color: red !important;
    accent-color: red !important; fill: red !important; stroke: red !important; hyphens: auto !important;
    font-feature-settings: 'smcp' !important; font-variant: small-caps !important; font-stretch: 50% !important;
    text-wrap: nowrap !important; scrollbar-color: red lime !important; caption-side: bottom !important;
    image-rendering: pixelated !important; -webkit-font-smoothing: none !important; text-rendering: geometricPrecision !important;
    outline: 5px solid lime !important; animation: wild 3s infinite !important; transition: all 9s !important; overflow-wrap: normal !important;
    --scs-color-text: lime !important }
  *::before, *::after { content: 'X' !important; display: block !important; height: 50px !important; color: red !important }
  *::first-line { color: lime !important; font-size: 50px !important; background: red !important }
  div::first-letter { color: lime !important; font-size: 90px !important; float: left !important }
  *::selection, *::placeholder, *::backdrop, *::marker { color: red !important; background: red !important }
  div, section, service-circle > * { display: flex !important; float: left !important; border: 9px solid red !important;
    padding: 33px !important; margin: 20px !important; min-width: 900px !important; height: 33px !important;
    opacity: .5 !important; filter: blur(3px) !important; zoom: 2 !important; overflow: hidden !important }
  button, input, summary, dialog, svg, h2, li { border: 9px dotted lime !important; transform: rotate(3deg) !important;
    background: lime !important; width: 20px !important; all: revert }
  [class], [lang], [hidden], [role], .surface, .card, .row, .stack { display: grid !important; background: lime !important }`;

export const hostile: HostPage = { head: `<style>${hostileCss}</style>`, html: 'dir="rtl"' };

/** The reset that Tailwind 3 put into every page. */
const tailwind3 = `
  *, ::before, ::after { box-sizing: border-box; border-width: 0; border-style: solid; border-color: #e5e7eb; --tw-content: '' }
  html { line-height: 1.5; -webkit-text-size-adjust: 100%; tab-size: 4; font-family: ui-sans-serif, sans-serif }
  body { margin: 0; line-height: inherit } h1, h2, h3, h4 { font-size: inherit; font-weight: inherit } a { color: inherit }
  button, input { font-family: inherit; font-size: 100%; padding: 0; background: transparent } button { cursor: pointer }
  ol, ul, menu { list-style: none; margin: 0; padding: 0 } dialog { padding: 0 } summary { display: list-item }
  img, svg, video, canvas, iframe { display: block; vertical-align: middle } [hidden] { display: none }`;

export const tailwind: HostPage = {
  head: `${css('node_modules/tailwindcss/preflight.css')}<style>${tailwind3} html { font-size: 10px }</style>`,
  html: 'dir="rtl"',
};
