import { describe, expect, it } from 'vitest';
import { manifest } from '../../src/host/exposes/manifest.ts';
import { isWidgetId, WIDGET_IDS } from '../../src/widgets/index.ts';

describe('THE LIST of widgets', () => {
  it('keeps the names by which residents and hosts know each', () => {
    expect(Object.fromEntries(manifest.widgets.map(({ id, title }) => [id, title]))).toMatchObject({
      home: '首页',
      jobs: '岗位信息',
      policies: '政策汇编',
      guidance: '就业指导',
      stations: '服务站点',
    });
  });

  it('accepts its ids, and no property of every object', () => {
    expect(WIDGET_IDS.every(isWidgetId)).toBe(true);
    expect(['toString', '__proto__', '', 'need'].filter(isWidgetId)).toEqual([]);
  });
});
