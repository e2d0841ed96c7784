import type { GlobalTypes } from 'storybook/internal/csf';

/** The screen sizes to support. Stories choose one with `globals: { viewport: { value } }`. */
export const viewports = {
  phone: { name: '手机 360×740', styles: { width: '360px', height: '740px' }, type: 'mobile' },
  narrow: { name: '最窄 320×640', styles: { width: '320px', height: '640px' }, type: 'mobile' },
  pad: { name: '平板 820×1180', styles: { width: '820px', height: '1180px' }, type: 'tablet' },
  kiosk: { name: '查询机 1080×1920', styles: { width: '1080px', height: '1920px' }, type: 'desktop' },
  board: { name: '大屏 1920×1080', styles: { width: '1920px', height: '1080px' }, type: 'desktop' },
} as const;

/** The settings in the toolbar. `stories/settings.tsx` reads them. */
export const globalTypes: GlobalTypes = {
  surface: {
    description: '在哪种设备上',
    toolbar: {
      title: '设备',
      icon: 'browser',
      dynamicTitle: true,
      items: [
        { value: 'phone', title: '手机' },
        { value: 'pad', title: '平板（工作人员）' },
        { value: 'kiosk', title: '查询机' },
        { value: 'board', title: '大屏' },
      ],
    },
  },
  elder: {
    description: '长辈版',
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
};

export const initialGlobals = {
  surface: 'phone',
  elder: 'off',
  mode: 'light',
  viewport: { value: 'phone', isRotated: false },
};
