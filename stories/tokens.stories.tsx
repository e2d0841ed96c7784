import { FastColor } from '@ant-design/fast-color';
import { expect, waitFor, type within } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { contrast, type Palette, paletteOf } from '../src/ui/surface/palette.ts';
import { surfaceOf } from '../src/ui/surface/surface.ts';
import { cssTokens } from '../src/ui/surface/theme.ts';
import { enhancedContrast, on, useSettings } from './settings.tsx';
import { TokenStates } from './tokenStates.tsx';

const meta = preview.meta({
  id: 'tokens',
  title: '规范/颜色、字号、间距',
  parameters: {
    controls: { disable: true },
    part: true,
    docs: { description: { component: '产品里只有这些颜色和尺寸。对比度当场算出来。' } },
  },
});

type Pair = readonly [text: keyof Palette, ground: keyof Palette, use: string];

/** Text colours and their backgrounds. */
const readable: readonly Pair[] = [
  ['ink', 'paper', '正文'],
  ['ink', 'wash', '正文，底色上'],
  ['quiet', 'paper', '次要的字'],
  ['quiet', 'wash', '次要的字，底色上'],
  ['brand', 'paper', '主色的字'],
  ['brand', 'wash', '主色的字，底色上'],
  ['brand', 'brandWash', '选中、有人坐班'],
  ['onBrand', 'brand', '主按钮'],
  ['soon', 'soonWash', '快到期、请留心'],
  ['alarm', 'alarmWash', '失败、失效'],
  ['link', 'paper', '链接'],
  ['link', 'wash', '链接，底色上'],
  ['ink', 'soonWash', '提示里的字'],
  ['ink', 'alarmWash', '失败提示里的字'],
];

/** Borders of controls and their backgrounds. */
const visible: readonly Pair[] = [
  ['edge', 'paper', '可点的边框'],
  ['edge', 'wash', '可点的边框，底色上'],
];

function Pairs({ pairs, palette }: { pairs: readonly Pair[]; palette: Palette }) {
  return (
    <ul className="stack">
      {pairs.map(([text, ground, use]) => (
        <li
          key={`${text} ${ground}`}
          className="row"
          style={{ background: palette[ground], padding: '8px 12px', borderRadius: 12 }}
        >
          <span style={{ color: palette[text] }}>
            <strong>{use}</strong> {text} {palette[text]} / {ground} {palette[ground]} ·{' '}
            {ratio(palette, text, ground).toFixed(1)}:1
          </span>
        </li>
      ))}
    </ul>
  );
}

const ratio = (palette: Palette, text: keyof Palette, ground: keyof Palette) =>
  contrast(new FastColor(palette[text]), new FastColor(palette[ground]));

function Colours() {
  const { mode, elder } = useSettings();
  const palette = paletteOf(mode, elder);
  return (
    <>
      <h2>颜色</h2>
      <h3>要读的：至少 {elder ? '7' : '4.5'}:1</h3>
      <Pairs pairs={readable} palette={palette} />
      <h3>要看见的：至少 3:1</h3>
      <div className="stack">
        {visible.map(([edge, ground, use]) => (
          <p
            key={use}
            style={{
              padding: 12,
              borderRadius: 12,
              background: palette[ground],
              border: `1px solid ${palette[edge]}`,
            }}
          >
            {use} · {ratio(palette, edge, ground).toFixed(1)}:1
          </p>
        ))}
      </div>
    </>
  );
}

const keeps = (mode: 'light' | 'dark', elder: boolean, least: number) => async () => {
  const palette = paletteOf(mode, elder);
  const weak = (pairs: readonly Pair[], wanted: number) =>
    pairs.filter(([text, ground]) => ratio(palette, text, ground) < wanted).map((pair) => pair.join(' '));
  await expect(weak(readable, least)).toEqual([]);
  await expect(weak(visible, 3)).toEqual([]);
};

const colours = () => <Colours />;
export const Light = meta.story({ name: '颜色', render: colours, play: keeps('light', false, 4.5) });
export const Dark = meta.story({
  name: '颜色，深色',
  globals: on.dark,
  render: colours,
  play: keeps('dark', false, 4.5),
});
export const ElderLight = meta.story({
  name: '颜色，长辈版',
  globals: on.elder,
  render: colours,
  play: keeps('light', true, 7),
});
export const ElderDark = meta.story({
  name: '颜色，长辈版，深色',
  globals: { ...on.elder, ...on.dark },
  render: colours,
  play: keeps('dark', true, 7),
});

function Sizes() {
  const { mode, elder, surface } = useSettings();
  const tokens = cssTokens(paletteOf(mode, elder), surfaceOf(surface, elder));
  const sizes = Object.entries(tokens).filter(([name]) => name.startsWith('--scs-text'));
  return (
    <>
      <h2>字号</h2>
      {sizes.map(([name, size]) => (
        <p key={name} style={{ fontSize: size }}>
          {name} {size} 就业服务圈 0123456789
        </p>
      ))}
      <h2>间距和触摸</h2>
      {[4, 8, 12, 16].map((space) => (
        <div key={space} className="row">
          <span style={{ width: space, height: 16, background: 'var(--scs-brand)' }} />
          {space}
        </div>
      ))}
      <div className="row">
        <span
          style={{
            width: 'var(--scs-target)',
            height: 'var(--scs-target)',
            border: '1px solid var(--scs-edge)',
            borderRadius: 12,
          }}
        />
        能点的东西至少这么大：{tokens['--scs-target']}
      </div>
    </>
  );
}

const sizes = () => <Sizes />;
export const SizesPhone = meta.story({
  name: '字号和间距',
  render: sizes,
  async play({ canvas }) {
    await expect(canvas.getByText(/^--scs-text 16px/)).toHaveStyle({ fontSize: '16px' });
  },
});
export const SizesElder = meta.story({
  name: '字号和间距，长辈版',
  globals: on.elder,
  render: sizes,
  async play({ canvas }) {
    await expect(canvas.getByText(/^--scs-text 20px/)).toHaveStyle({ fontSize: '20px' });
  },
});
export const SizesKiosk = meta.story({
  name: '字号和间距，查询机',
  globals: on.kiosk,
  render: sizes,
  async play({ canvas }) {
    await expect(canvas.getByText(/^--scs-text 24px/)).toHaveStyle({ fontSize: '24px' });
  },
});

const states = () => <TokenStates />;

/** Hover, press and focus look different from the plain control. */
const differ = async ({ canvas }: { canvas: ReturnType<typeof within> }) => {
  const look = (element: Element | null | undefined) => {
    if (!element) throw new Error('no control');
    const { backgroundColor, borderColor, color, outlineStyle } = getComputedStyle(element);
    return [backgroundColor, borderColor, color, outlineStyle].join(' ');
  };
  for (const name of ['主按钮', '次按钮', '要小心的按钮']) {
    const section = canvas.getByRole('region', { name });
    const button = (condition: string) =>
      look(section.querySelector(`[data-condition="${condition}"] button`));
    const looks = ['plain', 'hover', 'active', 'focus', 'disabled'].map(button);
    await waitFor(() => expect(new Set(looks).size, name).toBe(looks.length));
  }
};

export const States = meta.story({ name: '状态', render: states, play: differ });
export const StatesElder = meta.story({
  name: '状态，长辈版',
  globals: on.elder,
  parameters: enhancedContrast,
  render: states,
});
export const StatesDark = meta.story({
  name: '状态，深色',
  globals: on.dark,

  render: states,
});
export const StatesElderDark = meta.story({
  name: '状态，长辈版，深色',
  globals: { ...on.elder, ...on.dark },
  parameters: enhancedContrast,
  render: states,
});
