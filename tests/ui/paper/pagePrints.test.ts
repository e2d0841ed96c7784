import { describe, expect, it } from 'vitest';
import { pagePrints } from '../../../src/ui/paper/pagePrints.ts';

const ANDROID = 'Mozilla/5.0 (Linux; Android 14; PJA110';
const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

describe('a browser that prints', () => {
  it.each([
    ['Chrome on Android', `${ANDROID}) ${CHROME}`],
    ['Safari on iOS', `${IPHONE} Version/17.5 Mobile/15E148 Safari/604.1`],
    ['Chrome on Windows', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/126.0.0.0 Safari/537.36'],
    ['Firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0'],
    ['a kiosk', 'Mozilla/5.0 (Windows NT 10.0; WOW64) AppleWebKit/537.36 Chrome/86.0.4240.198 Safari/537.36'],
    ['Safari on macOS', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/17.5 Safari/605.1.15'],
  ])('%s', (_, userAgent) => {
    expect(pagePrints(userAgent)).toBe(true);
  });
});

describe('an app that shows pages and ignores print', () => {
  it.each([
    ['a web-view of Android', `${ANDROID}; wv) Version/4.0 ${CHROME}`],
    ['WeChat on Android', `${ANDROID} Build/UP1A) ${CHROME} MicroMessenger/8.0.50.2701`],
    ['WeChat on iOS', `${IPHONE} Mobile/15E148 MicroMessenger/8.0.50(0x1800322f)`],
    ['a mini program', `${ANDROID}) ${CHROME} MMWEBID/1 MicroMessenger/8.0.50 miniProgram/wx0000`],
    ['WeCom', `${ANDROID}) ${CHROME} wxwork/4.1.22`],
    ['Alipay', `${ANDROID}) ${CHROME} AlipayClient/10.6.0`],
    ['DingTalk', `${IPHONE} Mobile/15E148 DingTalk/7.5.20`],
    ['QQ', `${ANDROID}) ${CHROME} V1_AND_SQ_9.0.56 QQ/9.0.56`],
    ['a web-view of iOS', `${IPHONE} Mobile/15E148`],
    [
      'a web-view of HarmonyOS',
      'Mozilla/5.0 (Phone; OpenHarmony 5.0) Chrome/114.0.0.0 ArkWeb/4.1.6.1 Mobile',
    ],
  ])('%s', (_, userAgent) => {
    expect(pagePrints(userAgent)).toBe(false);
  });
});
