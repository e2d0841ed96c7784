import { create } from 'storybook/theming';
import { fontStack } from '../src/ui/surface/fonts.ts';

/** The look of the book around the stories. Its own font has no Chinese, and too narrow marks beside Chinese. */
export const theme = create({
  base: 'light',
  brandTitle: '15分钟就业服务圈',
  brandTarget: '_self',
  colorSecondary: '#0a6b4b',
  fontBase: fontStack(),
});
