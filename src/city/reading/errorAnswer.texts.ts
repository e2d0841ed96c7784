/** Messages of a success, whatever its code is: 1, 10000 or 0. */
export const successMessage =
  /^(?:操作|查询|请求|获取|处理|执行|调用|返回|数据)?(?:成功|正常|完成|success(?:ful(?:ly)?)?|ok(?:ay)?)[。.!！]?$/i;

/** Words of an error that some systems send with the code of a success. */
export const errorMessage =
  /失败|异常|错误|出错|失效|过期|超时|超出|未登录|请先?登录|重新登录|未授权|无权|没有权限|权限不足|拒绝|不可用|维护|不存在|非法|fail|error|invalid|expired|denied|forbidden|unauthori[sz]ed|exception|timeout/i;
