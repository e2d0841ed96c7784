export const idle = {
  title: '还在用吗',
  means: (seconds: number) =>
    `有一会儿没有人碰屏幕了。${seconds} 秒后会清除：选的地方、搜过的、填过的、看过的。`,
  left: (seconds: number) => `还有 ${seconds} 秒`,
  stay: '继续使用',
  cleared: '已经清除了：选的地方、搜过的、填过的、看过的，这台机器上都没有了。',
};

/** What stands where hands do not reach. */
export const look = { touch: '不用登录。用完点“结束并清除”，您选的、填的就都没有了。' };
