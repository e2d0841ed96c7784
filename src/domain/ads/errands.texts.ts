import type { WordRule } from './adCheck.texts.ts';
import { anyOf } from './anyOf.ts';

/** What a finger or an eye does: no employer pays for it. */
const errands = anyOf(
  '点一下 点一个 投个票 点个?赞 点击 点广告 刷礼物 抄名片 抄一[页本篇] 抄书 抄经文? 抄抄 抄小说 抄完 复制 粘贴 截[图屏] 投票 关注 转发',
  '朗读 读(?:小说|文章|书|读|稿) 看(?:广告|视频|短剧|剧) 刷(?:视频|短视频|抖音|手机) 听(?:书|歌|音频)',
  '填问卷 问卷 粘信封 糊信封 打卡 签到 录音 刷脸 看直播 发朋友圈 条朋友圈 玩游戏 配音不露脸 听书',
);
const perPiece =
  '(?:[百千]次\\d{2,3}|[给拿]\\d{1,3}块|一单赚\\d|[一每]?(?:[页条篇下个次份张本集章赞场]|小时|分钟)(?:\\d{1,3}(?:\\.\\d)?(?:[元块毛]|(?!\\d|人|天|次|页|件))|[一二两三五八十]{1,2}[块元毛])|\\d{1,3}(?:\\.\\d)?[元块毛](?:钱)?[一每/][页条篇下个次份张本]|(?:到账|拿|一天)\\d{2,3}(?!\\d|人|件|单|次)|(?:一天|每天|天天|日)[^,不]{0,6}(?:[一二两三四五六七八几]{1,2}百|上百|几十|\\d{3}(?!\\d|人|件|单|次))|[两三五八]块(?:$|,))';
const accounts = '(?:微信|企业微信|qq|抖音|快手|支付宝|小红书|闲鱼|陌陌|银行)';
const honestWork =
  /编辑|比赛|主持|稿|[招做]主播|电台|翻译|家教|访员|入户|快递(?!寄)|投递|驿站|抄表|普通话|运营|档案|扫描|客户|考勤|补贴|奖励|罚|迟到|教师|老师|录音(?:师|棚)/;

/** Errands that are said to be paid by the piece, and machines that are said to earn alone. */
export const errandRules: readonly WordRule[] = [
  {
    code: 'hype',
    pattern: new RegExp(`${errands}.{0,12}${perPiece}|点一下\\d`),
    unlessInSentence: honestWork,
    wholeSentence: true,
  },
  {
    code: 'hype',
    // 租微信号, 微信借我们用一天80
    pattern: new RegExp(
      `(?:租|高价收|借用?|包)(?:个人|实名|你的?|您的|闲置)?${accounts}(?:账?号|小号|老号|账户)|${accounts}(?:账?号|小号|账户)?(?:租|借)(?:给|我)?(?:我们?|公司|平台|人)?(?:用|挂|登|即可|就|一天|\\d)|${accounts}号租金|(?:挂|登)(?:你的?|您的|个)?${accounts}号?[^,]{0,3}(?:一天|日结|\\d)`,
      'i',
    ),
    unlessInSentence: /客户|不租|不借|禁止|严禁|运营|公司的|管理|客服/,
  },
  {
    code: 'hype',
    pattern: /项目.{0,8}全自动|全自动.{0,8}(?:项目|提现|挂机|赚)|挂机.{0,4}(?:收益|赚|自动|无需)/,
    unlessInSentence: /设备|生产线|产线|机床|设计|工程师|机械|软件测试/,
    wholeSentence: true,
  },
];
