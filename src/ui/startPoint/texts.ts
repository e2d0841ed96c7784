import type { StartPoint } from '../../domain/startPoint.ts';

export const startPoint = {
  title: '您从哪儿出发',
  ask: '选好从哪儿出发，看路上几分钟',
  hint: '选一个街镇，就能看到附近的岗位和站点。',
  towns: '街道和镇',
  locate: '用我现在的位置',
  locating: '正在定位',
  locateFailed: '没有定到位置。请选一个街镇，一样能用。',
  far: '您现在离这里很远，路程估不准。请选一个要找工作的街镇，一样能用。',
  consent:
    '我们会读一次您现在的位置，只用来估算路程。位置会先模糊到约 100 米，再随查询发给城市的就业服务；不保存，也不给别人。',
  agree: '同意并定位',
  refuse: '不用了',
  from: (name: string) => `从${name}出发`,
  here: '我的位置',
  change: '换地方',
  keep: (from: string) => `不换了，还${from}`,
  forget: '不记出发地',
  later: '先不选',
  adjust: '改',
  adjustName: '改出发地和走法',
  by: (from: string, mode: string) => `${from}，${mode}`,
  mode: '怎么去',
};

/** 从夏阳街道出发 */
export const fromText = (from: StartPoint): string =>
  startPoint.from(from.kind === 'town' ? from.town.name : startPoint.here);
