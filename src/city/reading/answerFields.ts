/*
 * Fields of an answer that tell its outcome. All names are plain: in lower case, without `_` and `-`.
 */

export const CODES = [
  'code',
  'errcode',
  'errorcode',
  'retcode',
  'rescode',
  'respcode',
  'rspcode',
  'resultcode',
  'returncode',
  'responsecode',
  'statuscode',
  'errno',
  'ret',
  'status',
  'state',
] as const;
export const MESSAGES = [
  'msg',
  'message',
  'errmsg',
  'errormsg',
  'errormessage',
  'retmsg',
  'respmsg',
  'rspmsg',
  'resultmsg',
  'returnmsg',
  'responsemsg',
  'errordescription',
  'resultdesc',
  'faultstring',
  'reason',
  'text',
] as const;
/** Fields that name an error, but are no evidence for one. */
export const NAMES = [...MESSAGES, 'desc', 'info', 'detail', 'title', 'error'] as const;
/** Flags of a success. */
export const FLAGS = ['success', 'issuccess', 'succeeded', 'ok'] as const;
/** Words that may say an error, and otherwise something else: `status: 'published'`. */
export const STATES = ['status', 'state', 'result', 'type', 'flag'] as const;
/** Flags of an error. */
export const ALARMS = ['haserror', 'iserror', 'failed'] as const;
export const ERRORS = ['error', 'errors', 'exception', 'fault'] as const;
/** Objects beside the list that hold the code. */
export const HEADS = ['head', 'header', 'responsehead', 'status', 'state', 'meta', 'result'] as const;
