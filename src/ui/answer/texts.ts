import type { FailureKind } from '../../domain/failure.ts';

/** For each failure: what happened, what still works, what to do. */
export const failure: Readonly<Record<FailureKind, string>> = {
  offline: '现在连不上城市的就业服务。请看看网络是不是通的，再点重试。',
  timeout: '城市的就业服务太久没有回应。可以等一会儿再点重试。',
  unavailable: '城市的就业服务暂时没有回应。可以稍后重试。',
  malformed: '城市送来的内容这会儿读不懂，我们没有显示，免得误导您。可以稍后重试。',
  unauthorized: '这项内容要先登录才能看。请回到幸福云登录后再来。',
  refused: '城市的就业服务没有接受这次查询。请换个条件再试。',
  missing: '这一条已经找不到了，可能刚刚撤下。请回到列表看看别的。',
  taken: '刚刚被别人先选走了。请换一个。',
  unsupported: '本地还没有这项服务。站点的工作人员可以帮您。',
  closed: '这项服务暂时停用。站点的工作人员可以帮您。',
};

export const login = {
  needed: '这项内容要先登录才能看。',
  go: '去登录',
  /** Where nobody logs in. */
  elsewhere: '这一项要登录，这台机器上不登录。请用您自己的手机，或者请站点的工作人员帮忙。',
};

/** Every failure ends with the hotline. The number stands between the two texts. */
export const hotline = {
  before: '急用的话，请打人社热线',
  number: '12333',
  after: '，或到就近的就业服务站点问。',
};

/** Texts about an answer that is loading, incomplete, sample data, or from the cache. */
export const answerTexts = {
  retry: '重试',
  loading: '正在取数据',
  screenFailed: '这一部分这会儿没有打开，别的照常能看。请看看网络是不是通的，再点重试。',
  sample: '示例数据',
  sampleNote: '都是编出来的例子，请别照着去',
  missing: (names: readonly string[]) =>
    `${names.join('、')}没有回应，下面只有其他来源的内容。可以稍后再看。`,
  closed: (name: string, sentence: string) => `${name}：${sentence}`,
  part: (read: number, total?: number) =>
    total === undefined
      ? `内容很多，这次只取到前面的 ${read} 条。其余的可以稍后再看，或到就近的站点问。`
      : `一共 ${total} 条，这次只取到 ${read} 条。其余的可以稍后再看，或到就近的站点问。`,
  dropped: (count: number) => `有 ${count} 条内容不完整，没有显示。其余的可以照常看。`,
  cached: (when: string) => `城市的就业服务暂时没有回应。下面是${when} 取到的。可以稍后重试，或打`,
  cachedPart: (names: readonly string[], when: string) =>
    `${names.join('、')}暂时没有回应，它的内容是${when} 取到的。可以稍后重试，或打`,
  stop: '。',
  retrying: '正在重试',
  moreFailed: '后面的没有取到。',
};
