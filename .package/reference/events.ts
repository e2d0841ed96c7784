import type { PluginEvent } from '../../src/host/contract/types.ts';
import type { Entry } from './entry.ts';

/** Every event of `track`. A new event without its words is a type error. */
export const EVENTS: Readonly<Record<PluginEvent['type'], Entry>> = {
  shown: {
    en: {
      when: 'a screen is shown, the first one too; `screen` names it',
      todo: 'count screens: which parts residents use',
    },
    zh: { when: '显示了一屏，第一屏也算；`screen` 是哪一屏', todo: '数一数各屏：居民在用哪些部分' },
  },
  opened: {
    en: {
      when: 'one published item is opened: `kind` with its public `id`; never what is a person’s own',
      todo: 'see what is read; do not join the ids to a person',
    },
    zh: {
      when: '打开了一条公开的内容：`kind` 和公开的 `id`；从不包括居民自己的内容',
      todo: '看哪些内容有人看；不要把编号和人对起来',
    },
  },
  searched: {
    en: {
      when: 'a search found `count` results; the words stay on the device',
      todo: 'many with 0: the city lacks what residents look for',
    },
    zh: { when: '一次搜索找到 `count` 条；搜的词不出设备', todo: '很多是 0：城市里缺居民要找的' },
  },
  shared: {
    en: {
      when: 'a card was shared, its text copied, or on a device of many people its code shown',
      todo: 'count',
    },
    zh: { when: '分享了一张卡片、复制了文字，或在公用设备上打开了二维码', todo: '计数' },
  },
  printed: {
    en: { when: '打印 was pressed on a screen', todo: 'count; on a kiosk compare it with the paper used' },
    zh: { when: '在一屏上点了“打印”', todo: '计数；查询机上可以和用纸量比一比' },
  },
  called: {
    en: {
      when: 'a phone number was tapped; `callee` says whose: the hotline, a station, an employer, an office',
      todo: 'count; it is a tap, not a call that came about',
    },
    zh: {
      when: '点了电话；`callee` 是谁的：热线、站点、单位、窗口',
      todo: '计数；只是点了，不一定打通',
    },
  },
  located: {
    en: {
      when: 'a resident asked for their position; `ok` is whether it was found',
      todo: 'many with `false`: look at `locate`',
    },
    zh: { when: '居民要定位；`ok` 是有没有找到', todo: '很多是 `false`：检查 `locate`' },
  },
  finished: {
    en: {
      when: 'a person ended their visit on a device that many people use, or went away from it',
      todo: 'count visits of kiosks',
    },
    zh: { when: '有人在公用设备上结束了使用，或者走开了', todo: '数查询机的使用次数' },
  },
};
