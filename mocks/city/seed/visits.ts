import type { VisitKind } from '../../../src/domain/booking.ts';

/** Titles of the made-up appointments. Assistance has none, because the resident chooses the subject. */
export const visitTitles: Readonly<Record<VisitKind, readonly string[]>> = {
  assistance: [],
  counselling: ['一对一求职指导（示例）'],
  expert: ['创业专家坐诊（示例）', '职业指导师坐诊（示例）', '劳动关系咨询坐诊（示例）'],
  policyTalk: [
    '灵活就业社保补贴政策宣讲（示例）',
    '失业保险待遇政策宣讲（示例）',
    '创业扶持政策宣讲（示例）',
  ],
  roadshow: ['社区创业项目路演（示例）', '青年创业项目路演（示例）'],
  training: ['手机求职现场培训（示例）', '简历与面试现场培训（示例）', '养老护理体验课（示例）'],
};
