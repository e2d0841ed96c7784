import type { Lapse } from '../../domain/lapse.ts';

/** What was not kept on the device: what happened, and what to do. */
export const unkept: Readonly<Record<Lapse, string>> = {
  notTaken:
    '这台设备没存下来，可能是存储满了，或者不让存。现在还在屏上，关掉就没有了。要紧的请打印、截图，或者记下来。',
  cleared:
    '这台设备上存过的，刚才被清掉了，或者在别的页面删了。现在还在屏上，关掉就没有了。要紧的请打印、截图，或者记下来。',
  putBack: '这台设备刚才把存过的清掉了，屏上的这些已经重新存好。不想留的话，可以到“我的”里点“全部删除”。',
};

export const unread = '这台设备上存过的，这会儿没读出来。关掉再打开一次试试。';
