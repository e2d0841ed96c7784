import { Button } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { ChoiceChips } from '../src/ui/form/ChoiceChips.tsx';
import { SearchBox } from '../src/ui/form/SearchBox.tsx';
import { CardButton } from '../src/ui/list/CardButton.tsx';
import { useSettings } from './settings.tsx';

/** The states of a control. */
const conditions = {
  plain: '平常',
  hover: '鼠标在上面',
  active: '按下',
  focus: '键盘走到这里',
  chosen: '选中',
  disabled: '不能点',
} as const;

type Condition = keyof typeof conditions;

const isCondition = (name: string): name is Condition => Object.hasOwn(conditions, name);
const CONDITIONS = Object.keys(conditions).filter(isCondition);
const pressed: readonly Condition[] = ['plain', 'hover', 'active', 'focus', 'disabled'];
const linked: readonly Condition[] = ['plain', 'hover', 'active', 'focus'];
const chosen: readonly Condition[] = ['plain', 'hover', 'active', 'focus', 'chosen'];

interface Control {
  readonly name: string;
  /** The states that it can have. */
  readonly has: readonly Condition[];
  draw(condition: Condition): ReactNode;
}

const nothing = () => {};

/** The controls of the product. */
const controls: readonly Control[] = [
  {
    name: '主按钮',
    has: pressed,
    draw: (condition) => (
      <Button type="primary" disabled={condition === 'disabled'}>
        看 12 个岗位
      </Button>
    ),
  },
  {
    name: '次按钮',
    has: pressed,
    draw: (condition) => <Button disabled={condition === 'disabled'}>换地方</Button>,
  },
  {
    name: '要小心的按钮',
    has: pressed,
    draw: (condition) => (
      <Button danger disabled={condition === 'disabled'}>
        结束并清除
      </Button>
    ),
  },
  {
    name: '链接',
    has: linked,
    draw: () => (
      <p>
        出处：<a href="#tokens">官方文件</a>
      </p>
    ),
  },
  {
    name: '选一选',
    has: chosen,
    draw: (condition) => (
      <ChoiceChips
        legend={`选一选：${conditions[condition]}`}
        legendHidden
        choices={[{ value: 'near', label: '路程最近', count: 12 }]}
        chosen={condition === 'chosen' ? ['near'] : []}
        onChange={nothing}
      />
    ),
  },
  {
    name: '卡片',
    has: chosen,
    draw: (condition) => (
      <article className="card">
        <CardButton open={condition === 'chosen'} onOpen={nothing}>
          小区保安
        </CardButton>
        <p className="quiet">夏阳街道 · 示例公司</p>
      </article>
    ),
  },
  {
    name: '搜索框',
    has: ['plain', 'focus'],
    draw: (condition) => (
      <SearchBox
        label={`搜索：${conditions[condition]}`}
        placeholder="岗位、单位或地方"
        value=""
        onSearch={nothing}
      />
    ),
  },
];

/** Where a rule for a pseudo-class shows: under these conditions, because nobody points at five things at once. */
const shownUnder: Readonly<Record<string, readonly Condition[]>> = {
  hover: ['hover', 'active'],
  active: ['active'],
  'focus-visible': ['focus'],
  'focus-within': ['focus'],
};

const PSEUDO_CLASS = /:(hover|active|focus-visible|focus-within)(?![\w-])/g;

/** Copies every rule for a pseudo-class, so that it holds for the controls under the condition of that name. */
function copyOf(rules: CSSRuleList): string {
  return [...rules]
    .map((rule) => {
      if (rule instanceof CSSMediaRule) return `@media ${rule.media.mediaText} {${copyOf(rule.cssRules)}}`;
      if (!(rule instanceof CSSStyleRule) || rule.selectorText.search(PSEUDO_CLASS) < 0) return '';
      const selector = rule.selectorText.replace(PSEUDO_CLASS, (_, name: string) => {
        const places = shownUnder[name]?.map((condition) => `[data-condition="${condition}"] *`);
        return `:is(${places?.join()})`;
      });
      return `${selector} {${rule.style.cssText}}`;
    })
    .join('\n');
}

/** Forces the states while the page is shown. */
function useForcedStates() {
  const { surface, elder, mode } = useSettings();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other settings bring other style sheets
  useEffect(() => {
    const copy = document.createElement('style');
    copy.textContent = [...document.styleSheets].map(({ cssRules }) => copyOf(cssRules)).join('\n');
    document.head.append(copy);
    return () => copy.remove();
  }, [surface, elder, mode]);
}

/** Every control in each of its states. */
export function TokenStates() {
  useForcedStates();
  return (
    <>
      <h2>能点的东西，在每一种状态里</h2>
      {controls.map(({ name, has, draw }) => (
        <section key={name} className="stack" aria-label={name}>
          <h3>{name}</h3>
          <div className="row" style={{ gap: 16, alignItems: 'end' }}>
            {CONDITIONS.filter((condition) => has.includes(condition)).map((condition) => (
              <div key={condition} className="stack" data-condition={condition}>
                <span className="quiet small">{conditions[condition]}</span>
                {draw(condition)}
              </div>
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
