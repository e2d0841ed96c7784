export const phone = { call: (number: string) => `拨打 ${number}` };

/** A reminder by the host's app. */
export const remind = {
  set: '到时候提醒我',
  setting: '正在设',
  done: (day: string, time: string) => `${day} ${time} 会提醒您。`,
  failed: '没有设成提醒。请加到手机日历，或者把时间记下来。',
};

export const map = { way: '用地图看怎么走' };

export const code = { none: '这里的二维码没有做出来。请把内容记下来，或者请工作人员帮忙。' };

/** What a device of many people hands over to the phone of the one who stands there. */
export const handOver = {
  take: '用手机带走',
  takeList: '这份列表用手机带走',
  takePage: '这一页用手机带走',
  hint: '请用幸福云扫一扫，这一页就在您自己的手机上打开。',
  code: '在手机上打开这一页的二维码',
  close: '关闭',
};

/** The address of a page that is not opened here. */
export const address = {
  title: '用您的手机打开',
  hint: '这台机器是大家共用的，这里不打开别的网页。请用手机扫一扫，或者记下网址。',
  code: '这个网址的二维码',
  close: '关闭',
};

export const share = {
  share: '分享',
  title: '把这一条告诉别人',
  hint: '复制下面的文字，发给要找的人。里面没有您的信息。',
  copy: '复制文字',
  copied: { yes: '已经复制，可以去粘贴了。', no: '没有复制成。请按住上面的文字，自己复制。' },
  close: '关闭',
};

export const remoteHelp = { video: '远程帮办', phone: '语音帮办' };
