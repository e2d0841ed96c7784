import type { WordRule } from './adCheck.texts.ts';
import { fiveHundred, oneHundred, tenThousand, twelveThousand, twentyThousand } from './amounts.texts.ts';
import { anyOf } from './anyOf.ts';

/** Posts that anybody can take: what they pay has a ceiling. */
const plainPosts = anyOf(
  '发传单 扫码员 看仓库 看门 贴标签 装袋 普工 操作工 小时工 临时工 打包工? 包装工 组装工 分拣员? 搬运工 理货员 流水线',
  '保洁员? 洗碗工? 保安员? 门卫 看大门 传菜员 收银员? 服务员',
  '文员 打字员? 录入员 前台 接线员 客服(?!经理|主管|总监)',
);
/** What may lift the pay of a plain post: skill, rank, and what is earned by the piece. */
const lifted =
  /提成|计件|绩效|销售|经理|主管|总监|英语|外语|双语|日语|韩语|德语|粤语|出国|海外|工程师|年薪|营业额|流水(?!线)|奖金池|投资|年终|多劳多得/;
/** Work that is well paid by the hour. */
const skilled =
  /英语|家教|课|翻译|持证|咨询|教练|律师|医|钢琴|老师|普通话|主持|歌手|驻唱|设计|摄影|工程|编程|模特|化妆|演出|展会|播音/;
const highPosts =
  /总监|高管|院长|主任|医师|医生|工程师|博士|飞行|机长|船长|合伙人|首席|架构|演员|科学家|年薪制/;
const cars = '(?:宝马|奔驰|奥迪|保时捷|路虎|特斯拉|豪车|大奔|好车|法拉利)';
const carTrade = /客户|4S|4s|专员|二手车|维修|保养|洗车|展厅|试驾|品牌|经销|技师|喷漆|钣金|代驾|租赁|司机/;
const idle = /聊|坐着|躺|听|读|看|刷|动动?嘴|随便|不好听|声音|轻松|说话/;
const anybody = '(?:人人|谁来?|谁都|个个|小白|新人|新手)';

/** Income that no plain work pays. */
export const windfallRules: readonly WordRule[] = [
  {
    code: 'hype',
    // 普工月综合25000
    pattern: new RegExp(
      `${plainPosts}[^,]{0,3},?[^,不]{0,6}${twelveThousand}|${plainPosts}[^,]{0,3},?[^,不]{0,2}(?:一天|日薪|日结|每天)${fiveHundred}`,
    ),
    unlessInSentence: lifted,
    unless: /年终|每年|年收入|年入|人次|平方|业绩|营收/,
    wholeSentence: true,
  },
  {
    code: 'hype',
    // 最差的一个月都拿两万
    pattern: new RegExp(
      `(?:最(?:差|少|懒|笨|弱|低)的|再(?:笨|懒|差)|垫底|倒数第?一|没有?[^,]{0,6}(?:低于|少于|下过))[^,]{0,12}${tenThousand}|最差[^,]{0,6}(?:开|提)[^,]{0,2}${cars}`,
    ),
  },
  {
    code: 'hype',
    pattern: new RegExp(
      `(?:保底|底薪|无责)(?:工资|薪资|月薪|收入|每月|直接|就|都|给|有|:|高达|是|为){0,3}${twentyThousand}`,
    ),
    unlessInSentence: new RegExp(`${highPosts.source}|年薪|每年|一年|元以上业绩`),
  },
  {
    code: 'hype',
    // 三万起步, 月薪两万算少的, 不过两万全额补
    pattern: new RegExp(
      `(?:月薪|来了|在我们|都是|工资|收入)[^,]{0,6}${tenThousand}(?:块|元)?(?:都|只)?(?:算少|起步|打底|不算多|是最低)|(?:首月|当月|新人)[^,]{0,3}不(?:过|到|足)(?:[两二三]万|${tenThousand})[^,]{0,3}(?:补|退)|(?:新人|新手)[^,]{0,6}(?:[二两三]万|${twentyThousand})起|(?:顶|赚了?|抵|等于)(?:别人|人家|上班|打工)[^,]{0,3}[年月]`,
    ),
    unlessInSentence: /销售额|营业额|投资|注册|工程师|销售提成/,
  },
  {
    code: 'hype',
    // 一个月两万块，就坐着接接电话
    pattern: new RegExp(
      `(?:月薪|一个月|每月|工资|月入|综合)[^,]{0,3}${twelveThousand}|(?:一天|每天|八百|\\d{3})[^,]{0,4}[一二两三1-3]个?(?:小时|钟头),?[^,]{0,3}${fiveHundred}`,
    ),
    beside: /坐着(?!式)|躺|可以睡|睡到自然|不用站|接接?电话|玩手机|聊聊天|[一二两三1-3]个?(?:小时|钟头)/,
    unlessInSentence: lifted,
    wholeSentence: true,
  },
  {
    code: 'hype',
    // 读读小说一小时200
    pattern: new RegExp(`(?:[每一1]个?小时|时薪|一个钟头?)[^,]{0,2}${oneHundred}`),
    beside: idle,
    unlessInSentence: skilled,
  },
  {
    code: 'hype',
    pattern: /(?:年薪|年入|年赚|一年)[^,]{0,3}(?:一?百万|\d{3}万|[5-9]\d万|[三五六七八九]十万)/,
    beside: /只要|跟着|小白|人人|人均|谁|敢|不封顶|带回家|挑战|不是梦|零基础|新人|无经验|最差/,
    unlessInSentence: /工程师|院长|总监|博士|年经验/,
  },
  {
    code: 'hype',
    // 提了辆宝马, 半年买房
    pattern: new RegExp(
      `(?:喜?提|开上|开着?|开了|买|换)(?:了|的)?(?:一?[辆台])?的?${cars}|(?:一年|半年|[一二两三几\\d]{1,2}[个]?[年月])[^,]{0,4}(?:就)?(?:买了?房|买了?车|首付|全款买|翻身|上岸)|[年月](?:就|都)?提了?车(?!间)|还清[^,]{0,6}(?:负债|欠款|贷|债)|把[^,]{0,2}贷还清|全款买[房车]`,
    ),
    unlessInSentence: new RegExp(`${carTrade.source}|公考|备考|社保`),
  },
  {
    code: 'hype',
    pattern: /(?:存款?下?|攒下?|存够)[^,]{0,2}(?:\d{2,3}万|[一二三四五六七八九]?十[^,]?万|百万)/,
    beside: /年|月/,
    unlessInSentence: /银行|客户|柜|储户|揽储|业务/,
  },
  {
    code: 'hype',
    // 什么都不用干，签个到就有180
    pattern:
      /(?:什么|啥)都?也?不(?:用|必|需)?(?:干|做|会)|不用干活|挂个名|签个?到(?:领工资|领钱|就有|就发)|躺着就|打个?卡就有/,
    beside: /\d{2,}|工资|发钱|给钱|领钱|[百千万]|到账/,
  },
  {
    code: 'hype',
    // 副业收入秒杀主业
    pattern:
      /(?:秒杀|碾压|吊打|超过你?|完胜)[^,]{0,2}(?:主业|打工|上班|工资|工作)|副业[^,]{0,4}(?:比|是)[^,]{0,3}(?:主业|工资|上班)|比(?:上班|打工|主业)[^,]{0,3}(?:强|高|多|赚)|打一?辈子工|(?:别|不)再(?:给人)?打工|打工人[^,]{0,3}醒/,
  },
  {
    code: 'hype',
    // 首月必破万, 人人都能拿到
    pattern: new RegExp(
      `(?:必|稳|铁定|保证|月入)(?:能)?(?:破|过|上)(?:[一二两三四五\\d]{1,2}万|万|千)(?!家|户|人|次|字)|${anybody}(?:都|也)?(?:能|可以?)?(?:拿到?|赚|挣|月入|过|年薪|月薪|做到)[^,]{0,4}(?:[一二两三四五六七八九几十百\\d]{0,3}万|高薪)`,
    ),
    unlessInSentence: /拒绝|不承诺|产量|营业额|粉丝/,
  },
  {
    code: 'hype',
    // 闷声发大财
    pattern:
      /[赚挣发]大[钱财]|必赚|后悔一辈子|闷声发大?财|懂的(?:都懂|来$|进$|私|dd)|早(?:加入|做|来)早(?:赚|发|受益)|翻身(?:项目|机会|做主)|[年月]翻身|抓住风口|错过再等|改变命运(?:的?(?:机会|项目)|就)|改变人生|睡[^,]{0,2}[觉醒][^,]{0,4}(?:到账|有钱|进账)|有缘人|轻松当明星|(?:上镜|出镜)就有钱|百分百出签/,
    unless: /护理|拍背|卧床/,
  },
];
