import type { ProblemCode } from '../../src/host/contract/types.ts';
import type { Entry } from './entry.ts';

/** Every code of `report`. A new code without its words is a type error. */
export const PROBLEMS: Readonly<Record<ProblemCode, Entry>> = {
  'context-invalid': {
    en: {
      when: 'a field of the context is wrong; `step` names it, or says `element`, `props` or `update` when those of a call are wrong; `cause` has the right usage, or what was expected and the nearest right name',
      todo: 'correct the field; the doctor with `--config` says the same before you deploy',
    },
    zh: {
      when: '设置里有字段不对，`step` 是字段名；调用写错时是 `element`、`props` 或 `update`；`cause` 里有正确的写法，或应该是什么、最接近的正确名字',
      todo: '改好这个字段；检查工具加 `--config`，部署之前就能查出来',
    },
  },
  'contract-unsupported': {
    en: {
      when: '`api` is a major version that this plugin does not know; `cause` has its range',
      todo: 'deploy the plugin of that version, or move your page to this one',
    },
    zh: {
      when: '`api` 是这个插件不认识的大版本；`cause` 里有它认识的范围',
      todo: '部署那个版本的插件，或者把页面改到这个版本',
    },
  },
  'name-unknown': {
    en: {
      when: 'a screen, widget, role, flag, field or prop that this version does not have; `step` is the field, `cause` has the name and the nearest right one. It is left out; without a screen the first opens',
      todo: 'correct the name; after a roll-back nothing, the older version does not know it yet',
    },
    zh: {
      when: '页面、部件、角色、开关、字段或参数的名字，这个版本里没有；`step` 是字段，`cause` 里有写的名字和最接近的正确名字。当作没有写；没有页面就打开第一屏',
      todo: '改好名字；刚退回旧版本的话不用管，旧版本还不认识它',
    },
  },
  'react-version': {
    en: {
      when: "the host's React (its version is `step`) is older than 19, or not shared. With `step` `mount` only `react-dom/` is not shared: we came with a React of our own",
      todo: 'use the package; with `mount`, share `react-dom/` too, which saves its weight',
    },
    zh: {
      when: '宿主的 React（版本在 `step` 里）低于 19 或没有共享。`step` 是 `mount` 时，只是没有共享 `react-dom/`，我们自带了一份 React',
      todo: '请用包；`step` 是 `mount` 时把 `react-dom/` 也共享，能省下这一份',
    },
  },
  'chunk-failed': {
    en: {
      when: 'code of ours did not come, twice; a card offers 刷新, which fetches what is deployed now',
      todo: 'a few: weak networks. Many at once: a file is missing, run the doctor and keep the files of two releases',
    },
    zh: {
      when: '我们的代码两次都没有下载下来；卡片上可以取现在部署的版本，点“刷新”',
      todo: '零星的是网络差；一下子很多，是服务器上少了文件：运行检查工具，并保留两个版本的文件',
    },
  },
  'render-failed': {
    en: {
      when: 'a part broke; a card stands in its place',
      todo: 'tell us the version, `step` and `cause`; until then switch the part off with `flags`',
    },
    zh: {
      when: '某一块出错了；原处有卡片',
      todo: '把版本、`step` 和 `cause` 告诉我们；修好之前可以用 `flags` 关掉这一块',
    },
  },
  'callback-failed': {
    en: {
      when: 'a function of the host (its name is `step`) threw, rejected, or did not settle: `getToken` within 10 s, `locate` within 60 s, `route` within 8 s',
      todo: 'look at that function of yours',
    },
    zh: {
      when: '宿主给的函数（名字在 `step` 里）抛错、被拒绝或没有结果：`getToken` 10 秒，`locate` 60 秒，`route` 8 秒',
      todo: '检查您的这个函数',
    },
  },
  'frame-refused': {
    en: {
      when: 'of an iframe: your origin is not in `frame-origins.json`, or (`step` `frame`) nothing answered within 15 s',
      todo: 'let the operator add your origin; with `frame`, see whether frame.html is there',
    },
    zh: {
      when: '用 iframe 时：您的源不在 `frame-origins.json` 里，或者（`step` 是 `frame`）15 秒没有回答',
      todo: '请运维把您的源加进去；`step` 是 `frame` 时看看 frame.html 在不在',
    },
  },
  unmounted: {
    en: {
      when: 'only in `ready`: it was unmounted before anything was painted',
      todo: 'nothing',
    },
    zh: { when: '只出现在 `ready` 里：还没画出内容就被卸下了', todo: '不用管' },
  },
  'city-config': {
    en: {
      when: 'the address in `city.url` gives no configuration: it does not answer, answers a page, or a field is wrong; `step` is the address without its query, `cause` has `kind` and `reason`, each is told once. The last good one stays, else a card offers 刷新',
      todo: 'correct the file; `npm run check:city -- ADDRESS` and the doctor with `--config` name the field',
    },
    zh: {
      when: '`city.url` 那个地址给不出配置：没有回应、答的是网页，或有字段不对；`step` 是地址，不带问号后面的部分，`cause` 里有 `kind` 和 `reason`，每种只报一次。上一份好的继续用，没有的话一张卡片请居民点刷新',
      todo: '改好那个文件；`npm run check:city -- 地址` 和检查工具加 `--config` 都会写出是哪个字段',
    },
  },
  'city-unavailable': {
    en: {
      when: 'a source of the city stopped answering, or answers with what is no answer (a page, an error with status 200, JSON of another shape): `step` is its origin, `cause` has `kind` (`offline`, `timeout`, `unavailable`, `malformed`) and `reason`, which names the call where an answer came (`listPolicies: another shape`) and has no word of the city; told once, and at most one in five minutes. When it answers again, once more, with `cause` `{ ended: true, seconds }`. Nothing is told while the device has no network',
      todo: 'a few: weak networks. Many at once: the city is out; tell its team, `npm run check:city` says what it answers. Residents see what was kept, or a sentence with 重试',
    },
    zh: {
      when: '城市的一个数据源不再应答，或者答的不是数据（一个网页、状态码 200 的错误、另一种形状的 JSON）：`step` 是它的源（origin），`cause` 里有 `kind`（`offline`、`timeout`、`unavailable`、`malformed`）和 `reason`；收到了应答的，`reason` 说是哪个调用（`listPolicies: another shape`），不带城市的任何原话。只说一次，五分钟里最多说一回。恢复应答时再说一次，`cause` 是 `{ ended: true, seconds }`。设备没有网络时不说',
      todo: '零星几个：网络不好。同时很多：城市那边出了故障，告诉城市的团队，`npm run check:city` 会说它答了什么。居民看到的是留存的内容，或一句话和“重试”',
    },
  },
  'rows-dropped': {
    en: {
      when: 'the city sent records that could not be understood; `cause` lists path and reason',
      todo: 'pass it on to the city; `npm run check:city` counts them by reason',
    },
    zh: {
      when: '城市送来的记录有读不懂的；`cause` 里有路径和原因',
      todo: '转给城市；`npm run check:city` 会按原因数出来',
    },
  },
  'codes-unknown': {
    en: {
      when: 'the city sent codes that our tables do not have; they stay as they are, each is told once',
      todo: 'ask the city what they mean, and tell us',
    },
    zh: {
      when: '城市送来的代码我们的表里没有；保持原样，每个只说一次',
      todo: '问城市是什么意思，再告诉我们',
    },
  },
};
