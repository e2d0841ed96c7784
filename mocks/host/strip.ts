import type { SurfaceName } from '../../src/host/contract/types.ts';
import { CITY_STATES, type CityState, PARTS, partName, type Settings, SURFACES, TOWNS } from './settings.ts';

export const surfaceNames: Record<SurfaceName, string> = {
  phone: '手机',
  pad: 'PAD',
  kiosk: '查询机',
  board: '大屏',
};
export const cityNames: Record<CityState, string> = {
  normal: '正常',
  several: '三个数据源合并',
  server: '城市自己查岗位',
  qingpu: '青浦（配置在地址上）',
  jia: '示例甲区（配置在地址上）',
  yi: '示例乙区（配置在地址上）',
  empty: '没有数据',
  slow: '很慢',
  down: '停了',
  broken: '有坏数据',
  lying: '乱答',
  unauthorized: '要登录',
  'rate-limited': '限流',
  unreachable: '连不上',
};

/** The strip that sets the state of the demo. It belongs to the demo and not to the portal. */
export function drawStrip(element: Element, first: Settings, onChange: (settings: Settings) => void) {
  let now = first;
  const change = (part: Partial<Settings>) => {
    now = { ...now, ...part };
    onChange(now);
  };
  const strip = document.createElement('form');
  strip.className = 'strip';
  strip.setAttribute('aria-label', '演示设置');
  strip.addEventListener('submit', (event) => event.preventDefault());
  strip.append(
    choice(
      '嵌入',
      PARTS.map((name) => [name, partName(name)]),
      now.part,
      (part) => change({ part }),
    ),
    choice(
      '终端',
      SURFACES.map((name) => [name, surfaceNames[name]]),
      now.surface,
      (surface) => change({ surface }),
    ),
    choice(
      '城市接口',
      CITY_STATES.map((name) => [name, cityNames[name]]),
      now.city,
      (city) => change({ city }),
    ),
    choice(
      '街镇',
      [['', '宿主不知道'] as const, ...TOWNS.map(({ code, name }) => [code, name] as const)],
      now.town,
      (town) => change({ town }),
    ),
    checkbox('长辈版', now.elder, (elder) => change({ elder })),
    checkbox('已登录', now.login, (login) => change({ login }), 'login'),
    checkbox('工作人员登录', now.staff, (staff) => change({ staff }), 'staff'),
    checkbox('宿主能分享、扫码、打印', now.able, (able) => change({ able })),
  );
  const fold = document.createElement('details');
  fold.className = 'strip-fold';
  const summary = document.createElement('summary');
  summary.textContent = '演示设置';
  fold.open = innerWidth >= 700;
  fold.append(summary, strip);
  element.append(fold);
}

function choice<T extends string>(
  name: string,
  options: readonly (readonly [value: T, label: string])[],
  chosen: T,
  onPick: (value: T) => void,
) {
  const select = document.createElement('select');
  for (const [value, label] of options) select.add(new Option(label, value, false, value === chosen));
  select.addEventListener('change', () => {
    const picked = options[select.selectedIndex];
    if (picked) onPick(picked[0]);
  });
  return labelled(name, select);
}

function checkbox(name: string, on: boolean, onToggle: (on: boolean) => void, id = '') {
  const box = document.createElement('input');
  box.name = id;
  box.type = 'checkbox';
  box.checked = on;
  box.addEventListener('change', () => onToggle(box.checked));
  return labelled(name, box);
}

function labelled(name: string, control: HTMLElement) {
  const label = document.createElement('label');
  label.append(name, control);
  return label;
}
