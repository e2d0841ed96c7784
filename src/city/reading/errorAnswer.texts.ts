/** Words of a denied error, which are taken out of a message before it is read. */
export const denied =
  /(?:无|没有|未发生|未出现|非)(?:任何)?(?:异常|错误|失败)|\b(?:no|without|0) (?:errors?|exceptions?|failures?)\b|\berrors? ?[:：=] ?0\b/gi;

/** An error, whatever else the message says. */
export const errorWords =
  /失败|异常|错误|出错|有误|未登录|请.{0,2}登录|重新登录|登录(?:超时|失效|过期|已)|无权|没有.{0,6}权限|权限不足|[未无]授权|未认证|拒绝|繁忙|频繁|限流|超限|超时|不正确|不合法|非法|缺少|不能为空|拦截|受限|熔断|降级|宕机|余额不足|欠费|没有(?:登录|开通|传)|必填|名单|未开通|不可用|无法|fail|error|exception|denied|forbidden|unauthori[sz]ed|timed? ?out|refused|bad request|too many|not allowed|unavailable|unable|\bno (?:permission|privilege|access|token)/i;

/** An error, unless the message says a success, or that nothing matched: 已过滤失效岗位，暂无数据. */
export const maybeErrorWords =
  /失效|过期|无效|停用|禁用|维护|不存在|超出|上限|次数|升级|下线|暂停|停止|限制|稍[后候]|中断|invalid|expired|missing|required|exceed|limit|busy|maintenance|no route|(?:method|route|endpoint|resource|service) not found|unknown|unsupported/i;

/** A success, whatever its code is: 1, 10000 or 0. It begins the message: 查询成功，共0条. */
export const successWords =
  /^(?:(?!请(?!求))[^，,。；;]{0,8}?(?<![未不没能])成功(?![后前才率])|(?:操作|查询|请求|获取|处理|执行|调用|返回|数据)?(?:正常|完成)[。.!！]?$|(?:(?!no|not|without)[a-z]{1,12} ){0,2}success|[^a-z]{0,4}ok(?:ay)?[。.!！]?$)/i;

/** Nothing matched, which is no error. */
export const nothingWords =
  /(?:暂无|没有|(?<!有)无(?![法权效论需须])|查无|未(?:返回|发现)|(?:查询?|找|搜索?)不到|不存在|(?<!\d)0[条个]|未(?:能)?(?:查|检|搜|找|获|匹).{0,3}到).{0,14}?(?:数据(?![库源])|记录|结果|岗位|职位|信息|内容|招聘|更多)|(?:数据|记录|结果|岗位|职位|信息|列表)(?:列表)?(?:为空|为[零0]|不存在)|未(?:能)?[查检搜找].{0,3}到$|共(?:查询到)?0[条个]|^暂无|无匹配|(?:查询?|找|搜索?)不到$|\b(?:no|0) (?:\w+ )?(?:data|records?|results?|jobs?|items?|content|rows?)\b(?! ?(?:source|base))|\b(?:data|records?|results?|jobs?) (?:were |was )?not found|not found any|nothing (?:was )?found|^empty\b|\b(?:data|list|result) is empty/i;

/** Nothing came because of something else than the rows: an access, a parameter, an interface. */
export const notRows =
  /权限|登录|授权|认证|token|令牌|签名|密钥|appkey|获取到.{0,4}用户|账[号户]|身份|接口|参数|路径/i;

/** The values of an error field that mean that there is none. */
export const noError: ReadonlySet<string> = new Set(['false', '0', 'n', 'no', '200', '无', '没有']);
