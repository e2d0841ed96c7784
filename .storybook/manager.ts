import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: '15分钟就业服务圈',
    brandTarget: '_self',
    colorSecondary: '#0a6b4b',
  }),
  sidebar: { showRoots: true },
});
