import { describe, expect, it } from 'vitest';
import { manifest } from '../../src/host/exposes/manifest.ts';
import { isWidgetId, placeOf, shortOf, WIDGET_IDS, widgets } from '../../src/widgets/index.ts';

describe('THE LIST of widgets', () => {
  it('keeps the names by which residents and hosts know each', () => {
    expect(Object.fromEntries(manifest.widgets.map(({ id, title }) => [id, title]))).toMatchObject({
      home: '首页',
      jobs: '岗位信息',
      policies: '政策汇编',
      guidance: '就业指导',
      stations: '服务站点',
      need: '就业需求登记',
      mine: '我的',
    });
  });

  it('has a short form of each title of the bar, which is a part of it', () => {
    const bar = WIDGET_IDS.filter((id) => placeOf(id) === 'main');
    expect(bar.filter((id) => shortOf(id).length > 2 || !widgets[id].title.includes(shortOf(id)))).toEqual(
      [],
    );
  });

  it('accepts its ids, and no property of every object', () => {
    expect(WIDGET_IDS.every(isWidgetId)).toBe(true);
    expect(['toString', '__proto__', '', 'shop'].filter(isWidgetId)).toEqual([]);
  });
});
