import type { WordRule } from './adCheck.texts.ts';

const limit = '(?:仅限|只限|限定|限|只招|仅招|只要|只收|招聘|招|要求|必须是|必须为|须为|需要|须|要)';
/** Text after 男 or 女 that shows that the word does not mean a person, or means both sexes. */
const noPerson =
  '(?!装|鞋|包|裤|裙|袜|科|婴|童|款|篮|足|排|厕|宿|寝|浴|性?健康|性?用品|性?客|士?内衣|士?护肤|性?服' +
  '|女|男|不限|均|皆|都|、|/|和|或)';
const person = '(?:性|生|士|工|员工|孩|同志)?';
const away = '(?:勿扰|除外|免谈|不要|不招)';
const here = '(?:本地|本市|本区|上海|沪|青浦|当地|城镇|农村|非农)(?:市|区)?';
const registered = '(?:城镇|农业|常住)?(?:户籍|户口|籍|人(?!才|力|事|员|工))';
const believer = '(?:宗教信仰|信教|信仰宗教|教徒|基督徒|穆斯林)';
const hepatitis = '(?:乙肝|两对半|澳抗|HBV)';
const single = '(?:已婚已育|未婚未育|已婚|未婚|已育|未育|单身|离异)';

const noHousehold = /不限|不要求|无户籍|就业困难|公益性?岗位/;
const noFamily = /婚育不限|不限婚育|婚否不限|不问婚育|不得(?:询问|限制|以|因)/;
const noReligion = /宗教信仰(?:不限|自由)|不限宗教|无宗教(?:信仰)?(?:限制|要求)/;
/** Forbidden tests, and jobs whose work is testing other people. */
const noHealth =
  /(?:不得|不|免|禁止|无需|严禁|无须)(?:要求|做|进行|强制)?(?:查|检|化?验|排)|检验科|检测员|检验员|试剂|疫苗|门诊|防治|宣传|科普/;

/**
 * Rules for limits that depend on the person and not on the work. @see 就业促进法 第26–31条
 */
export const discriminationRules: readonly WordRule[] = [
  {
    code: 'sex',
    pattern: new RegExp(`(?<!不|无)${limit}(?:男|女)${noPerson}${person}${noPerson}`),
    unless: /男女(?:性)?(?:不限|均可|皆可|都可)|性别不限|不限性别|不限男女/,
  },
  {
    code: 'sex',
    pattern: /(?<![男女美帅子妇儿孙少])(?:男|女)(?:性|生|士|工|孩)?(?:优先|为主|为佳|最佳|勿扰|除外|免谈)/,
  },
  { code: 'sex', pattern: /性别(?:要求)?(?:为|是|限)?(?:男|女)(?!女|男|不限|均|皆|[、/和或])/ },
  { code: 'sex', pattern: /^(?:仅?限)?(?:男|女)(?:性|士|生|工)?(?:\d{1,3}(?:名|人))?$/ },
  { code: 'sex', pattern: /(?:不招|不要|不收|谢绝)(?:男|女)(?!装|士?内衣)/ },
  { code: 'sex', pattern: /(?<![男女])(?:男|女)(?:性|生|士|工)?\d{2}(?:-\d{2})?(?:周?岁|以[上下])/ },

  {
    code: 'ethnicity',
    pattern:
      /(?:限|只招|仅招|不招|不要|不收|谢绝|拒绝)招?(?:少数民族|\p{Script=Han}{1,3}族)(?!自治|特色|风味|服)/u,
    unless: /(?:不限|无限制?)(?:民族|汉族)|民族不限/,
  },
  { code: 'ethnicity', pattern: new RegExp(`(?:汉族|少数民族)(?:优先|${away})|民族(?:要求)?为?汉族?$`) },

  {
    code: 'religion',
    pattern: new RegExp(`(?:不招|不要|拒绝|不得|不可|谢绝|无|没有)有?(?:任何)?${believer}`),
    unless: noReligion,
  },
  { code: 'religion', pattern: new RegExp(`${believer}(?:者|人员)?(?:优先|${away})`), unless: noReligion },

  {
    code: 'health',
    pattern: new RegExp(`(?:无|非|不招|不要|拒绝|排除|检查|检测|化验|查|验)(?:携带)?${hepatitis}`, 'i'),
    unless: noHealth,
  },
  {
    code: 'health',
    pattern: new RegExp(
      `${hepatitis}(?:五项|表面抗原|病毒)?(?:携带者|患者)?(?:阴性|检查|检测|化验|${away})`,
      'i',
    ),
    unless: noHealth,
  },
  {
    code: 'health',
    pattern: /(?:无|非|不招|不要|拒绝)(?:任何)?(?:身体)?(?:残疾|残障|肢残)/,
    unless: /无障碍|助残|残疾人(?:优先|就业|服务|岗位)/,
  },
  { code: 'health', pattern: new RegExp(`(?:残疾|残障)(?:人|者)?${away}`) },

  {
    code: 'household',
    pattern: new RegExp(
      `(?:仅限|只限|限|只招|仅招|必须|须|需|要求|具有|持有?)(?:具有|是|为|持)?${here}${registered}`,
    ),
    unless: noHousehold,
  },
  {
    code: 'household',
    pattern: new RegExp(`(?:${here}${registered}|户籍|户口)(?:者|人员)?(?:优先|为佳)`),
    unless: noHousehold,
  },
  {
    code: 'household',
    pattern: new RegExp(
      `(?:外地|外来|外省|\\p{Script=Han}{2}籍)(?:人|人员|户籍|户口)?${away}|不[招要]外地`,
      'u',
    ),
    unless: noHousehold,
  },

  {
    code: 'family',
    pattern: new RegExp(`${single}(?:者|人士)?(?:优先|为佳|${away})`),
    unless: noFamily,
  },
  {
    code: 'family',
    pattern: new RegExp(`(?:限|要求|须|必须|只招|不招|不要|需)(?:是|为)?(?:${single}|孕妇|孕期)`),
    unless: noFamily,
  },
  {
    code: 'family',
    pattern:
      /(?:不得|不能|不准|禁止|不可)(?:结婚|怀孕|生育|备孕)|(?:无|没有|暂无)(?:生育|结婚|备孕|怀孕)(?:计划|打算)/,
    unless: noFamily,
  },
  { code: 'family', pattern: new RegExp(`孕妇勿扰|婚育状况(?:为|要求)?[已未]|^${single}$`) },
];
