import { listed } from '../words/listed.ts';

/** A skill or certificate, how ads and courses write it and how people say it. */
export interface Skill {
  readonly name: string;
  readonly words: readonly string[];
}

const rows: readonly (readonly [name: string, words: string])[] = [
  ['电工证', '低压电工作业证 高压电工作业证 电工作业证 电工操作证 电工证 低压电工'],
  ['焊工证', '焊接与热切割作业证 焊接操作证 焊工证 电焊证'],
  ['叉车证', '叉车操作证 叉车司机证 叉车证 N1'],
  ['货车驾驶证', 'B2及以上驾驶证 B2驾驶证 B2驾照 A2驾驶证 A2驾照 A1驾驶证 B1驾驶证 B2 A2'],
  ['汽车驾驶证', 'C1驾驶证 C1及以上驾驶证 C1驾照 C2驾驶证 C1'],
  ['货运从业资格证', '货运从业资格证 货运资格证'],
  ['网约车驾驶员证', '网约车驾驶员证 网约车资格证'],
  ['养老护理员证', '养老护理员证 养老护理证 护理员证'],
  ['育婴证', '母婴护理或育婴证书 育婴证书 育婴师证 育婴证 母婴护理证 月嫂证'],
  ['保育师证', '保育师证书 保育师证 保育员证 保育证'],
  ['保安员证', '保安员证 保安证'],
  ['消防设施操作员证', '消防设施操作员证 建构筑物消防员证 消控证 消防证'],
  ['会计证', '初级会计证 会计职称 会计证 会计从业资格'],
  ['教师资格证', '教师资格证 教资'],
  ['护士执业证', '护士执业证 护士资格证 护士证'],
  ['药师证', '执业药师证 药师资格证 药师证'],
  ['电梯作业证', '电梯作业证 电梯操作证 电梯证'],
  ['高处作业证', '高处作业证 登高证 高空作业证'],
  ['制冷作业证', '制冷作业证 制冷与空调作业证 制冷证'],
  ['起重机操作证', '起重机操作证 行车操作证 行车证书 起重证 Q2'],
  ['健康证', '健康证 健康证明'],
];

/** THE LIST of skills that ads require by name. */
export const SKILLS: readonly Skill[] = rows.map(([name, words]) => ({ name, words: listed(words) }));
