import { scenarios } from '../mocks/city/scenarios.ts';
import seed from '../mocks/city/seed/towns.json' with { type: 'json' };
import { WIDGET_IDS, widgets } from '../src/widgets/index.ts';
import { moreScenarios } from './city.ts';
import type { StageProps } from './stage.tsx';

/** One control: its Chinese name, and a sentence that says what it changes. */
export interface Labels {
  readonly name: string;
  readonly description: string;
}

/** Keeps an arg out of the panel, because changing it by hand changes nothing. */
export const hidden = { table: { disable: true } } as const;

type Choices = Readonly<Record<string, string>>;

/** A list to choose from: each value with its Chinese label. */
export const choice = (labels: Labels, choices: Choices) => ({
  ...labels,
  control: { type: 'select' as const, labels: choices },
  options: Object.keys(choices),
});

export const object = (labels: Labels) => ({ ...labels, control: 'object' }) as const;
export const colour = (labels: Labels) => ({ ...labels, control: 'color' }) as const;
export const number = (labels: Labels) => ({ ...labels, control: 'number' }) as const;
export const yesNo = (labels: Labels) => ({ ...labels, control: 'boolean' }) as const;
export const text = (labels: Labels) => ({ ...labels, control: 'text' }) as const;

const towns = Object.fromEntries(seed.items.map(({ code, name }) => [code, name]));
const cities = Object.entries({ ...scenarios, ...moreScenarios }).map(([name, { about }]) => [name, about]);

/** How the panel offers the props of a `Stage`. */
const offered = {
  widget: choice(
    { name: '部件', description: '宿主只放这一块；不选，就是整个服务圈。' },
    Object.fromEntries(WIDGET_IDS.map((id) => [id, widgets[id].title])),
  ),
  scenario: choice(
    { name: '城市的状态', description: '城市接口现在怎么样：正常、慢、空、断了，还是答非所问。' },
    Object.fromEntries(cities),
  ),
  town: choice(
    { name: '街镇', description: '宿主告诉我们居民住在哪个街镇；路程从那里算起。' },
    { none: '还不知道', ...towns },
  ),
  destination: object({
    name: '打开哪一页',
    description: '宿主要打开的一页：kind 是哪种页，id 是哪一条的编号。',
  }),
  flags: object({ name: '关掉哪些', description: '宿主可以关掉几块：写部件的代号和 false。' }),
  logoUrl: text({ name: 'LOGO 地址', description: '宿主给的 LOGO；不给，就用我们自己画的。' }),
  brand: colour({ name: '主色', description: '宿主的颜色；太浅的话，会自动加深到看得清。' }),
} satisfies Partial<Record<keyof StageProps, Labels>>;

export type ControlName = keyof typeof offered;

const calls = {
  locate: hidden,
  route: hidden,
  navigate: hidden,
  report: hidden,
  track: hidden,
  auth: hidden,
  person: hidden,
  share: hidden,
  scan: hidden,
  dictate: hidden,
  off: hidden,
  lacks: hidden,
  print: hidden,
  badge: hidden,
  remind: hidden,
  role: hidden,
  call: hidden,
  station: hidden,
  hours: hidden,
} as const satisfies Record<Exclude<keyof StageProps, ControlName>, typeof hidden>;

/** The controls that do something on a page. All other props of the `Stage` are hidden. */
export function controls(...names: readonly ControlName[]) {
  const shown = (name: ControlName) => (names.includes(name) ? offered[name] : hidden);
  return {
    ...calls,
    widget: shown('widget'),
    scenario: shown('scenario'),
    town: shown('town'),
    destination: shown('destination'),
    flags: shown('flags'),
    logoUrl: shown('logoUrl'),
    brand: shown('brand'),
  };
}
