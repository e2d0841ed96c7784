import type { LoadErrorCode } from '../../src/host/package/loadServiceCircle.ts';
import type { Entry } from './entry.ts';

/** Every code of `LoadError`. */
export const LOAD_ERRORS: Readonly<Record<LoadErrorCode, Entry>> = {
  'entry-unreachable': {
    en: { when: 'the entry, or a file that it needs, did not load', todo: 'show a sentence, offer to retry' },
    zh: { when: '入口或它要的文件没有下载下来', todo: '显示一句话，让人再试' },
  },
  'entry-timeout': {
    en: { when: 'it took too long', todo: 'the same' },
    zh: { when: '太久没有回应', todo: '同上' },
  },
  'entry-invalid': {
    en: { when: 'the response is not the plugin', todo: 'check what is served there' },
    zh: { when: '回来的不是插件', todo: '看看那里放的是什么' },
  },
  'contract-unsupported': {
    en: {
      when: 'the plugin has another version of the contract',
      todo: 'deploy the plugin of this package',
    },
    zh: { when: '插件是另一个合同版本', todo: '部署和这个包同一版的插件' },
  },
  'address-invalid': {
    en: { when: 'no http(s) address', todo: 'correct `from`' },
    zh: { when: '不是 http(s) 地址', todo: '改正 `from`' },
  },
  'no-document': {
    en: { when: 'called on a server', todo: 'call it in the page' },
    zh: { when: '在服务器上调用了', todo: '在页面里调用' },
  },
};
