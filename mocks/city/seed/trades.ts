import type { JobTag } from '../../../src/domain/job.ts';
import { listed } from '../../../src/domain/words/listed.ts';
import type { OccupationRow } from '../../../src/domain/words/occupation.ts';
import { automobile } from '../../../src/domain/words/occupations/automobile.texts.ts';
import { building } from '../../../src/domain/words/occupations/building.texts.ts';
import { care } from '../../../src/domain/words/occupations/care.texts.ts';
import { children } from '../../../src/domain/words/occupations/children.texts.ts';
import { civic } from '../../../src/domain/words/occupations/civic.texts.ts';
import { cleaning } from '../../../src/domain/words/occupations/cleaning.texts.ts';
import { coating } from '../../../src/domain/words/occupations/coating.texts.ts';
import { computing } from '../../../src/domain/words/occupations/computing.texts.ts';
import { driving } from '../../../src/domain/words/occupations/driving.texts.ts';
import { education } from '../../../src/domain/words/occupations/education.texts.ts';
import { electronics } from '../../../src/domain/words/occupations/electronics.texts.ts';
import { engineering } from '../../../src/domain/words/occupations/engineering.texts.ts';
import { express } from '../../../src/domain/words/occupations/express.texts.ts';
import { factory } from '../../../src/domain/words/occupations/factory.texts.ts';
import { farming } from '../../../src/domain/words/occupations/farming.texts.ts';
import { finance } from '../../../src/domain/words/occupations/finance.texts.ts';
import { foodchem } from '../../../src/domain/words/occupations/foodchem.texts.ts';
import { garment } from '../../../src/domain/words/occupations/garment.texts.ts';
import { gig } from '../../../src/domain/words/occupations/gig.texts.ts';
import { hotels } from '../../../src/domain/words/occupations/hotels.texts.ts';
import { kitchen } from '../../../src/domain/words/occupations/kitchen.texts.ts';
import { leisure } from '../../../src/domain/words/occupations/leisure.texts.ts';
import { media } from '../../../src/domain/words/occupations/media.texts.ts';
import { medical } from '../../../src/domain/words/occupations/medical.texts.ts';
import { metal } from '../../../src/domain/words/occupations/metal.texts.ts';
import { office } from '../../../src/domain/words/occupations/office.texts.ts';
import { property } from '../../../src/domain/words/occupations/property.texts.ts';
import { quality } from '../../../src/domain/words/occupations/quality.texts.ts';
import { repair } from '../../../src/domain/words/occupations/repair.texts.ts';
import { restaurants } from '../../../src/domain/words/occupations/restaurants.texts.ts';
import { retail } from '../../../src/domain/words/occupations/retail.texts.ts';
import { sales } from '../../../src/domain/words/occupations/sales.texts.ts';
import { shops } from '../../../src/domain/words/occupations/shops.texts.ts';
import { sitework } from '../../../src/domain/words/occupations/sitework.texts.ts';
import { tourism } from '../../../src/domain/words/occupations/tourism.texts.ts';
import { warehouse } from '../../../src/domain/words/occupations/warehouse.texts.ts';
import type { Occupation } from './occupations.ts';

/** What the made-up jobs of a trade have in common. */
type Trade = readonly [
  occupations: readonly OccupationRow[],
  employer: string,
  /** 元/月, lowest and highest. */
  pay: readonly [least: number, most: number],
  hours: string,
  tags: readonly JobTag[],
  work: string,
  asks: string,
];

const day = '08:30–17:00，每周休2天';
const early = '06:30–15:00，中午休息，每周休1–2天';
const weekdays = '09:00–17:30，周末双休';
const shift = '早晚班轮换，每班8小时，每周休1–2天';
const site = '07:30–17:30，中午休息2小时，每周休1天';

const trades: readonly Trade[] = [
  [
    automobile,
    '示例汽车服务公司',
    [5500, 9500],
    day,
    ['meals', 'noExperience'],
    '按规范作业，收工前清理工位。',
    '认真负责，能服从安排',
  ],
  [
    building,
    '示例装修公司',
    [6500, 10500],
    site,
    ['lodging', 'meals'],
    '按图纸和工艺施工，注意安全防护。',
    '能登高，懂安全规范',
  ],
  [
    care,
    '示例养老服务社',
    [4800, 8000],
    shift,
    ['olderWelcome', 'meals', 'lodging'],
    '照顾起居，做好每天的记录。',
    '有耐心，讲卫生',
  ],
  [
    children,
    '示例托育园',
    [4500, 8000],
    day,
    ['meals', 'graduates'],
    '照看孩子的安全和作息，同家长沟通。',
    '喜欢孩子，有爱心',
  ],
  [
    civic,
    '示例社区服务中心',
    [4200, 6500],
    weekdays,
    ['graduates', 'olderWelcome'],
    '接待居民，做好登记和走访。',
    '会用电脑，能讲普通话',
  ],
  [
    cleaning,
    '示例保洁公司',
    [3500, 5600],
    early,
    ['olderWelcome', 'noExperience', 'meals'],
    '按区域做好清洁，用完的工具放回原处。',
    '勤快，能按时到岗',
  ],
  [
    coating,
    '示例金属制品厂',
    [6000, 9000],
    shift,
    ['meals', 'lodging', 'nightShift'],
    '按工艺单作业，戴好防护用品。',
    '懂设备操作，能看工艺单',
  ],
  [
    computing,
    '示例软件公司',
    [9000, 18000],
    weekdays,
    ['graduates', 'meals'],
    '参与项目开发和测试，写清楚文档。',
    '有相关项目经验，会查资料',
  ],
  [
    driving,
    '示例运输公司',
    [6500, 10500],
    shift,
    ['meals', 'nightShift'],
    '出车前后检查车辆，安全送达。',
    '有相应的驾驶证，驾龄满一年',
  ],
  [
    education,
    '示例培训学校',
    [5500, 9500],
    weekdays,
    ['graduates'],
    '备课、上课，同学员沟通。',
    '有相应的资格证书，表达清楚',
  ],
  [
    electronics,
    '示例电子厂',
    [5200, 8200],
    shift,
    ['meals', 'lodging', 'nightShift', 'noExperience'],
    '按作业单操作，做好自检。',
    '能适应轮班，会看作业单',
  ],
  [
    engineering,
    '示例装备公司',
    [8000, 15000],
    weekdays,
    ['graduates', 'meals'],
    '参与设计和调试，跟进现场问题。',
    '会用相关软件，能看图纸',
  ],
  [
    express,
    '示例快递公司',
    [5800, 9500],
    shift,
    ['noExperience', 'lodging'],
    '按区域作业，签收后当场确认。',
    '认得路，会用智能手机',
  ],
  [
    factory,
    '示例制造厂',
    [5000, 7800],
    shift,
    ['meals', 'lodging', 'noExperience', 'nightShift'],
    '按作业单操作，保持现场整洁。',
    '手脚勤快，能服从安排',
  ],
  [
    farming,
    '示例农业合作社',
    [3800, 5800],
    early,
    ['olderWelcome', 'noExperience', 'meals'],
    '按农时作业，爱护农具。',
    '能吃苦，会简单记录',
  ],
  [
    finance,
    '示例财务公司',
    [6000, 11000],
    weekdays,
    ['graduates'],
    '按制度核对账目和资料。',
    '有相关证书，仔细认真',
  ],
  [
    foodchem,
    '示例食品厂',
    [5200, 7800],
    shift,
    ['meals', 'lodging', 'nightShift'],
    '按卫生规定作业，记录温度和数量。',
    '遵守车间卫生规定',
  ],
  [
    garment,
    '示例服装厂',
    [5200, 8500],
    day,
    ['meals', 'lodging', 'olderWelcome'],
    '按工艺单做活，做好自检。',
    '手艺熟练，能赶出货期',
  ],
  [
    gig,
    '示例人力服务社',
    [4000, 6000],
    day,
    ['noExperience', 'olderWelcome', 'graduates'],
    '按安排到岗，当天的活当天做完。',
    '守时，手脚勤快',
  ],
  [
    hotels,
    '示例酒店',
    [4500, 7000],
    shift,
    ['meals', 'lodging', 'noExperience'],
    '按标准服务客人，交接班写清楚。',
    '待人和气，能轮班',
  ],
  [
    kitchen,
    '示例餐饮公司',
    [4800, 8500],
    shift,
    ['meals', 'lodging'],
    '按菜单备料和出餐，收工前清洁厨房。',
    '讲卫生，手脚快',
  ],
  [
    leisure,
    '示例休闲中心',
    [4800, 9000],
    shift,
    ['meals', 'graduates'],
    '接待客人，按规范服务。',
    '待人和气，有相关手艺',
  ],
  [
    media,
    '示例传媒公司',
    [5500, 9500],
    weekdays,
    ['graduates', 'noExperience'],
    '按计划完成内容和回复，记录数据。',
    '打字快，会用常见软件',
  ],
  [
    medical,
    '示例医疗服务中心',
    [6000, 11000],
    shift,
    ['graduates', 'nightShift'],
    '按规范操作，做好记录。',
    '有相应的资格证书',
  ],
  [
    metal,
    '示例五金厂',
    [6200, 9800],
    shift,
    ['meals', 'lodging', 'nightShift'],
    '按图纸加工，做好自检和保养。',
    '会看图纸，会用量具',
  ],
  [
    office,
    '示例服务公司',
    [4800, 7500],
    weekdays,
    ['graduates', 'noExperience'],
    '处理日常事务，整理资料。',
    '会用办公软件，做事仔细',
  ],
  [
    property,
    '示例物业公司',
    [4500, 7000],
    shift,
    ['olderWelcome', 'nightShift', 'lodging'],
    '按班次值守和巡查，做好登记。',
    '认真负责，能轮班',
  ],
  [
    quality,
    '示例制造厂',
    [5800, 9500],
    day,
    ['graduates', 'meals'],
    '按标准检查，写清楚记录。',
    '会用量具和电脑表格',
  ],
  [
    repair,
    '示例维修服务公司',
    [6000, 9500],
    day,
    ['meals', 'lodging'],
    '上门或在现场维修，收工前检查安全。',
    '有相应的操作证，懂安全规范',
  ],
  [
    restaurants,
    '示例餐饮公司',
    [4500, 7000],
    shift,
    ['meals', 'lodging', 'noExperience'],
    '接待客人，保持环境整洁。',
    '待人和气，讲卫生',
  ],
  [
    retail,
    '示例超市',
    [4200, 6500],
    shift,
    ['noExperience', 'olderWelcome'],
    '整理货架，接待顾客。',
    '待人和气，能轮班',
  ],
  [
    sales,
    '示例商贸公司',
    [5000, 10000],
    weekdays,
    ['graduates', 'noExperience'],
    '联系客户，跟进订单。',
    '表达清楚，会用电脑',
  ],
  [shops, '示例商场', [4500, 8000], shift, ['noExperience'], '介绍商品，整理柜台。', '待人和气，能站立工作'],
  [
    sitework,
    '示例建设公司',
    [7500, 12000],
    site,
    ['lodging', 'meals'],
    '在现场管理进度、质量和安全。',
    '有相应的证书和现场经验',
  ],
  [
    tourism,
    '示例旅游公司',
    [4800, 8000],
    shift,
    ['graduates', 'meals'],
    '接待游客，处理现场问题。',
    '表达清楚，周末能上班',
  ],
  [
    warehouse,
    '示例仓储公司',
    [5200, 8200],
    shift,
    ['meals', 'lodging', 'nightShift', 'noExperience'],
    '按单收发和盘点，保持通道畅通。',
    '能对清账物，手脚勤快',
  ],
];

/** Names that one occupation has in the made-up ads. */
const TITLES = 4;

/** Every occupation that residents look for, each by the names that ads give it: round by round, one name of each. */
export const everyOccupation: readonly Occupation[] = Array.from({ length: TITLES }, (_, round) =>
  trades.flatMap(([occupations, employer, pay, hours, tags, work, asks]) =>
    occupations.map(([name, , written]): Occupation => {
      const titles = [name, ...listed(written).filter((title) => title !== name)];
      const title = titles[round % titles.length] ?? name;
      return {
        title,
        employer,
        pay: ['month', ...pay],
        hours,
        tags,
        work: [`做${title}的日常工作，完成当天的任务。`, work],
        asks: [asks],
      };
    }),
  ),
).flat();
