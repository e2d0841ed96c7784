import type { GlobalTypes } from 'storybook/internal/csf';

interface Viewport {
  readonly name: string;
  readonly styles: { readonly width: `${number}px`; readonly height: `${number}px` };
  readonly type: 'mobile' | 'tablet' | 'desktop';
}

/** The screen sizes to support. A surface has its own name here; stories choose with `globals: on.…`. */
export const viewports = {
  phone: { name: '手机 360×740', styles: { width: '360px', height: '740px' }, type: 'mobile' },
  landscape: { name: '手机横屏 740×360', styles: { width: '740px', height: '360px' }, type: 'mobile' },
  narrow: { name: '最窄 320×640', styles: { width: '320px', height: '640px' }, type: 'mobile' },
  pad: { name: 'PAD 820×1180', styles: { width: '820px', height: '1180px' }, type: 'tablet' },
  kiosk: { name: '查询机 1080×1920', styles: { width: '1080px', height: '1920px' }, type: 'desktop' },
  board: { name: '大屏 1920×1080', styles: { width: '1920px', height: '1080px' }, type: 'desktop' },
  upright: { name: '竖放的大屏 1080×1920', styles: { width: '1080px', height: '1920px' }, type: 'desktop' },
} as const satisfies Readonly<Record<string, Viewport>>;

export type ViewportName = keyof typeof viewports;

/** The settings in the toolbar. `stories/settings.tsx` reads them. */
export const globalTypes: GlobalTypes = {
  surface: {
    description: '在哪种设备上看；画框跟着变成它的大小',
    toolbar: {
      title: '设备',
      icon: 'browser',
      dynamicTitle: true,
      items: [
        { value: 'phone', title: '手机' },
        { value: 'pad', title: 'PAD' },
        { value: 'kiosk', title: '查询机（一体机）' },
        { value: 'board', title: '大屏' },
      ],
    },
  },
  elder: {
    description: '长辈版：字更大，按钮更大，颜色更分明',
    toolbar: {
      title: '长辈版',
      icon: 'accessibility',
      dynamicTitle: true,
      items: [
        { value: 'off', title: '普通版' },
        { value: 'on', title: '长辈版' },
      ],
    },
  },
  mode: {
    description: '浅色或深色',
    toolbar: {
      title: '明暗',
      icon: 'mirror',
      dynamicTitle: true,
      items: [
        { value: 'light', title: '浅色' },
        { value: 'dark', title: '深色' },
      ],
    },
  },
  text: {
    description: '看的人在手机或浏览器里设的字号',
    toolbar: {
      title: '系统字号',
      icon: 'zoom',
      dynamicTitle: true,
      items: [
        { value: '100', title: '字号 100%' },
        { value: '200', title: '字号 200%' },
      ],
    },
  },
  host: {
    description: '宿主的页面往哪边写',
    toolbar: {
      title: '宿主',
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'ltr', title: '宿主从左往右' },
        { value: 'rtl', title: '宿主从右往左（RTL）' },
      ],
    },
  },
};

export const initialGlobals = {
  surface: 'phone',
  elder: 'off',
  mode: 'light',
  text: '100',
  host: 'ltr',
  viewport: { value: 'phone', isRotated: false },
};
