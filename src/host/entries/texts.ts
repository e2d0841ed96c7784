export const page = {
  alone: '就业服务要由别的页面打开，这里没有等到它。请从原来的入口再进一次。',
  refused: (origin: string) =>
    `就业服务没有打开：这个页面不在允许的名单里。开发人员请把 ${origin} 写进 frame-origins.json。`,
  unreachable: '就业服务没有打开：网络没有连上。请等一会儿，从原来的入口再进一次。',
  config: (problem: string) => `就业服务没有打开：webview.json 的设置不对（${problem}）。`,
  login: '登录没有成功。岗位和政策可以照常看；要办事，请从原来的入口再进一次，或打 12333。',
  human: '急用的话，请打 12333，或到就近的就业服务站点问。',
};

/** The expected value of a field of webview.json, for the operator. */
export const expected = {
  json: '要有这个文件，内容是 JSON 对象',
  https: 'https 地址，只含 ASCII 字符',
  path: '以 / 开头的小程序页面路径，只含 ASCII 字符',
  names: '事件名的数组',
};
