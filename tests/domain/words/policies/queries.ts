/**
 * What residents and employers of a town type, written from situations before the words of the search were, with the
 * policies and procedures of which one must be among the first three.
 */
export interface Query {
  readonly text: string;
  readonly ids: readonly string[];
}

const written = `
厂里倒闭了我拿什么钱过日子 | sh-ui-claim-rules sh-ui-benefit-2026 ui-benefit-claim cn-unemployment-insurance-law
失业金 | sh-ui-claim-rules sh-ui-benefit-2026 ui-benefit-claim
失业金一个月多少 | sh-ui-benefit-2026
shiyejin | sh-ui-claim-rules sh-ui-benefit-2026 ui-benefit-claim
syj | sh-ui-claim-rules sh-ui-benefit-2026 ui-benefit-claim
失叶金哪里领 | sh-ui-claim-rules sh-ui-benefit-2026 ui-benefit-claim
被公司开掉了能领钱伐 | sh-ui-claim-rules sh-ui-benefit-2026 ui-benefit-claim cn-severance
自己辞职能不能领失业保险 | sh-ui-claim-rules ui-benefit-claim cn-unemployment-insurance-law
失业保险金能拿几个月 | sh-ui-claim-rules sh-ui-benefit-2026 cn-unemployment-insurance-law
交了五年失业保险可以领多久 | sh-ui-claim-rules cn-unemployment-insurance-law sh-ui-benefit-2026
第十三个月开始失业金少了 | sh-ui-benefit-2026
2340 | sh-ui-benefit-2026
还有十个月退休失业金领完了怎么办 | sh-ui-claim-rules sh-ui-older-pension ui-benefit-claim
领失业金的时候养老保险自己交能退给我吗 | sh-ui-older-pension older-ui-pension-claim
快退休了在领失业金 养老保险谁出 | sh-ui-older-pension older-ui-pension-claim
找到工作了失业金要不要停 | ui-stop-report sh-ui-claim-rules
上班了还在领失业金会不会违规 | ui-stop-report sh-ui-claim-rules
失业登记怎么弄 | unemployment-registration
丢了饭碗去街道登记 | unemployment-registration
没工作了先去哪里登个记 | unemployment-registration
sydj | unemployment-registration
4050 | sh-flex-si-subsidy flex-si-subsidy-claim
四零五零补贴 | sh-flex-si-subsidy flex-si-subsidy-claim
四五十岁没单位自己交社保政府补不补 | sh-flex-si-subsidy flex-si-subsidy-claim
自己缴金太贵了有补贴伐 | sh-flex-si-subsidy flex-si-subsidy-claim
灵活就业社保补贴 | sh-flex-si-subsidy flex-si-subsidy-claim
shebaobutie | sh-flex-si-subsidy flex-si-subsidy-claim sh-employer-hire-subsidy
社保补铁 | sh-flex-si-subsidy flex-si-subsidy-claim sh-employer-hire-subsidy
阿姨四十五岁没人要 能申请困难人员吗 | sh-hard-to-employ-recognition hard-to-employ-recognition
就业困难认定 | sh-hard-to-employ-recognition hard-to-employ-recognition
年纪大了寻不着生活 | sh-hard-to-employ-recognition hard-to-employ-recognition sh-public-welfare-job
怎样算就业困难人员 | sh-hard-to-employ-recognition hard-to-employ-recognition
jykn | sh-hard-to-employ-recognition hard-to-employ-recognition
我失业半年多了政府管吗 | sh-hard-to-employ-recognition hard-to-employ-recognition sh-intermediary-job-service
我厂想招几个困难人员有什么钱给 | sh-employer-hire-subsidy employer-hire-subsidy-claim
公司招4050的人补多少 | sh-employer-hire-subsidy employer-hire-subsidy-claim
单位岗位补贴1370 | sh-employer-hire-subsidy employer-hire-subsidy-claim
免申即享 | sh-employer-hire-subsidy employer-hire-subsidy-claim
老板雇失业的人国家给钱吗 | sh-employer-hire-subsidy sh-onetime-hire-subsidy cn-expand-jobs-2026 employer-hire-subsidy-claim
最低工资 | sh-min-wage-2025
工资不到2740违法吗 | sh-min-wage-2025
小时工一个钟头最少几块 | sh-min-wage-2025 cn-part-time-work
到手只有两千三 | sh-min-wage-2025
zuidigongzi | sh-min-wage-2025
最低工子 | sh-min-wage-2025
自己交社保一个月几钿 | sh-flex-si-contribution flex-si-enroll sh-flex-si-subsidy
没有单位怎么交金 | sh-flex-si-contribution flex-si-enroll
灵活就业参保 | sh-flex-si-contribution flex-si-enroll
社保基数今年多少 | sh-flex-si-contribution
我开滴滴想自己缴养老 | sh-flex-si-contribution flex-si-enroll
自由职业交五险 | sh-flex-si-contribution flex-si-enroll
停了医保再交要等多久才能用 | sh-mi-flex-waiting
断了两个月社保看病还能报吗 | sh-mi-flex-waiting
等待期 | sh-mi-flex-waiting
灵活就业医保什么时候生效 | sh-mi-flex-waiting
第一次开店有钱拿吗 | sh-first-startup-subsidy first-startup-subsidy-claim sh-startup-loan
开店补贴八千 | sh-first-startup-subsidy first-startup-subsidy-claim
大学刚毕业自己创业 | sh-first-startup-subsidy first-startup-subsidy-claim sh-startup-loan sh-startup-venue-subsidy
创业补贴怎么领 | sh-first-startup-subsidy first-startup-subsidy-claim
chuangye butie | sh-first-startup-subsidy first-startup-subsidy-claim sh-startup-venue-subsidy
租工位办公室能报销吗 | sh-startup-venue-subsidy
孵化基地租金 | sh-startup-venue-subsidy
想做点小生意没有本钱 | sh-startup-loan startup-loan-application
开早点摊头缺铜钿 | sh-startup-loan startup-loan-application sh-first-startup-subsidy
创业贷宽 | sh-startup-loan startup-loan-application
贷款贴息 | sh-startup-loan startup-loan-application
借20万开公司 | sh-startup-loan startup-loan-application
小微企业借钱利息政府出一半 | sh-startup-loan startup-loan-application
cydk | sh-startup-loan startup-loan-application
考了电工证有钱吗 | sh-skill-upgrade-subsidy cn-skill-upgrade-2026 skill-upgrade-subsidy-claim sh-skill-subsidy-catalogue-2026
技能补贴 | sh-skill-upgrade-subsidy cn-skill-upgrade-2026 skill-upgrade-subsidy-claim sh-skill-subsidy-catalogue-2026
拿了高级工证书补多少 | sh-skill-upgrade-subsidy cn-skill-upgrade-2026 skill-upgrade-subsidy-claim
哪些证书可以拿补贴 | sh-skill-subsidy-catalogue-2026 sh-skill-upgrade-subsidy cn-skill-upgrade-2026 skill-upgrade-subsidy-claim
考育婴师证补钱伐 | sh-skill-upgrade-subsidy cn-skill-upgrade-2026 skill-upgrade-subsidy-claim sh-skill-subsidy-catalogue-2026
jineng补贴 | sh-skill-upgrade-subsidy cn-skill-upgrade-2026 skill-upgrade-subsidy-claim
小囡毕业了在家躺平有地方实习吗 | sh-youth-internship youth-internship-apply
见习 | sh-youth-internship youth-internship-apply
儿子大专毕业找不到工作想先去单位练练 | sh-youth-internship youth-internship-apply
见习生活费 | sh-youth-internship youth-internship-apply
企业招应届生有没有奖励 | cn-expand-jobs-2026 sh-onetime-hire-subsidy
招一个大学生补两千 | sh-onetime-hire-subsidy cn-expand-jobs-2026
扩岗补助 | cn-expand-jobs-2026
吸纳就业补贴 | sh-onetime-hire-subsidy sh-employer-hire-subsidy
公司没裁员能不能返失业保险费 | cn-ui-stabilize-2026
稳岗返还 | cn-ui-stabilize-2026
wengang | cn-ui-stabilize-2026
稳岗补贴2026 | cn-ui-stabilize-2026
几岁退休 | cn-delayed-retirement retirement-age-check
我1972年3月生的女工人几时退休 | retirement-age-check cn-delayed-retirement
延迟退休 | cn-delayed-retirement retirement-age-check
yanchituixiu | cn-delayed-retirement retirement-age-check
退休年龄对照表 | cn-delayed-retirement retirement-age-check
想早两年退 | cn-flexible-retirement
提前退休 | cn-flexible-retirement
到年龄了还想再做几年 | cn-flexible-retirement cn-overage-workers-2026
弹性退休怎么申请 | cn-flexible-retirement
交几年社保才能拿退休工资 | cn-pension-min-contribution
养老保险交满十五年够不够 | cn-pension-min-contribution
最低缴费年限 | cn-pension-min-contribution sh-retiree-medical-15y
劳保要缴多少年 | cn-pension-min-contribution
退休后看病不用再交医保要多少年 | sh-retiree-medical-15y
医保交满15年 | sh-retiree-medical-15y
跟老板吵翻了去哪里告 | cn-labor-dispute-law labor-arbitration-apply labor-dispute-help cn-labor-inspection labor-inspection-complaint
劳动仲裁 | cn-labor-dispute-law labor-arbitration-apply cn-arbitration-final-award
仲裁要花钱吗 | cn-labor-dispute-law labor-arbitration-apply
离职快一年了还能仲裁吗 | cn-labor-dispute-law labor-arbitration-apply
laodongzhongcai | cn-labor-dispute-law labor-arbitration-apply
劳动中裁 | cn-labor-dispute-law labor-arbitration-apply
仲裁赢了公司又去法院 | cn-arbitration-final-award
一裁终局 | cn-arbitration-final-award
离开单位工资什么时候结清 | sh-wage-payment
加班费怎么算 | sh-wage-payment
国庆节上班三倍 | sh-wage-payment
礼拜六做工工钿翻倍伐 | sh-wage-payment
jiabanfei | sh-wage-payment
送外卖摔了谁赔 | sh-occupational-injury occupational-injury-claim
骑手撞车 | sh-occupational-injury occupational-injury-claim
跑美团受伤 | sh-occupational-injury occupational-injury-claim
网约车司机出车祸有保障吗 | sh-occupational-injury occupational-injury-claim
职业伤害 | sh-occupational-injury occupational-injury-claim
闪送小哥腿断了 | sh-occupational-injury occupational-injury-claim
机器轧了手 | cn-work-injury work-injury-recognition
工伤 | cn-work-injury work-injury-recognition
上班路上被车撞 | cn-work-injury work-injury-recognition
工商认定怎么申请 | cn-work-injury work-injury-recognition
老公在工地上从脚手架摔下来 | cn-work-injury work-injury-recognition
单位没给交工伤保险我受伤了 | cn-work-injury work-injury-recognition
gongshang | cn-work-injury work-injury-recognition
尘肺病 | cn-work-injury work-injury-recognition
外地户口可以到青浦的站点找工作吗 | cn-public-employment-service-2025 cn-residence-permit qp-15min-employment-circle station-help
我不是上海人你们管不管 | cn-public-employment-service-2025 cn-residence-permit
就业服务圈是什么 | qp-15min-employment-circle
15分钟 | qp-15min-employment-circle
家门口有没有就业服务站 | qp-15min-employment-circle station-help cn-grassroots-station-guide-2025
去站点请人陪我办 | station-help qp-15min-employment-circle
约个时间上门问 | station-help
站点建设标准 | cn-grassroots-station-guide-2025
职业介绍要不要钱 | cn-free-public-service cn-archives-free
中介收我三百块介绍费 | cn-free-public-service cn-labor-inspection labor-inspection-complaint cn-no-deposit-no-id
找工作免费吗 | cn-free-public-service job-seeker-register
被辞退赔多少 | cn-severance
N+1 | cn-severance
炒鱿鱼补偿 | cn-severance
合同到期公司不续签 | cn-severance
裁员赔偿金 | cn-severance
jingjibuchang | cn-severance
做了八年被劝退 | cn-severance
违法解除2n | cn-severance
怀孕被辞退 | cn-severance cn-anti-discrimination
试用期 | cn-probation-limit
试用期半年合法吗 | cn-probation-limit
试用期工资打几折 | cn-probation-limit
syq | cn-probation-limit
老板扣了我身份证 | cn-no-deposit-no-id
进厂要交押金 | cn-no-deposit-no-id
服装费500要退吗 | cn-no-deposit-no-id
没签合同 | cn-no-written-contract
做了半年老板不肯签合同 | cn-no-written-contract
双倍工资 | cn-no-written-contract
辞职要提前多久 | cn-resign-notice
老板不批我辞职 | cn-resign-notice
试用期想走提前几天讲 | cn-resign-notice cn-probation-limit
离职证明不给开 | cn-leaving-papers leaving-job-papers
退工单 | cn-leaving-papers leaving-job-papers
lizhizhengming | cn-leaving-papers leaving-job-papers
走的时候要问单位拿什么材料 | leaving-job-papers cn-leaving-papers
老板不给交社保 | cn-si-registration-30days labor-inspection-complaint cn-labor-inspection
上班一个月还没社保 | cn-si-registration-30days
公司让我签自愿放弃社保 | cn-si-registration-30days
钟点工 | cn-part-time-work
非全日制用工一天几小时 | cn-part-time-work
做小时工有没有赔偿 | cn-part-time-work
年假几天 | cn-annual-leave
公休 | cn-annual-leave
没休的年假折钱 | cn-annual-leave
nianjia | cn-annual-leave
产假多少天 | sh-birth-parental-leave
老婆生小囡我可以歇几天 | sh-birth-parental-leave
陪产假 | sh-birth-parental-leave
育儿假 | sh-birth-parental-leave
带娃的假每年有几天 | sh-birth-parental-leave
招聘只要男的 | cn-anti-discrimination
因为我乙肝不要我 | cn-anti-discrimination
面试问我啥时候生孩子 | cn-anti-discrimination
就业歧视 | cn-anti-discrimination
举报黑心厂 | cn-labor-inspection labor-inspection-complaint
投诉公司 | cn-labor-inspection labor-inspection-complaint labor-dispute-help
劳动监察 | cn-labor-inspection labor-inspection-complaint
天天加班到十二点找谁管 | cn-labor-inspection labor-inspection-complaint sh-wage-payment
包工头卷钱跑了 | cn-migrant-wages wage-arrears-online cn-labor-inspection
工地欠薪 | cn-migrant-wages wage-arrears-online
农民工讨薪 | cn-migrant-wages wage-arrears-online cn-legal-aid-labor legal-aid-apply
老板欠我三个月工钿 | cn-labor-inspection wage-arrears-online labor-inspection-complaint cn-migrant-wages cn-payment-order sh-wage-payment
taoxin | cn-migrant-wages wage-arrears-online cn-legal-aid-labor cn-payment-order
网上举报拖欠工资 | wage-arrears-online cn-labor-inspection cn-migrant-wages
支付令 | cn-payment-order payment-order-apply
打了欠条不给钱 | cn-payment-order payment-order-apply
没钱请律师 | cn-legal-aid-labor legal-aid-apply
法律援助 | cn-legal-aid-labor legal-aid-apply
flyz | cn-legal-aid-labor legal-aid-apply
免费律师打工伤官司 | cn-legal-aid-labor legal-aid-apply
调解 | online-mediation cn-labor-dispute-law labor-dispute-help
不想打官司网上能调解吗 | online-mediation
拿养老金的人再打工有工伤保险吗 | sh-overage-injury-insurance cn-overage-workers-2026
退休返聘 | cn-overage-workers-2026 sh-overage-injury-insurance
六十五岁做保安要签合同吗 | cn-overage-workers-2026
超龄 | cn-overage-workers-2026 sh-overage-injury-insurance
公益性岗位 | sh-public-welfare-job
有没有政府安排的活 | sh-public-welfare-job
社区保洁公益岗 | sh-public-welfare-job
困难人员学手艺不要钱 | sh-hard-to-employ-training
培训费全免 | sh-hard-to-employ-training sh-targeted-training-2026
帮了好多次还是没工作 | sh-intermediary-job-service
全家都没工作 | cn-zero-employment-family zero-employment-family-help
零就业家庭 | cn-zero-employment-family zero-employment-family-help
夫妻俩都下岗小孩读书 | cn-zero-employment-family zero-employment-family-help
档案放哪里 | cn-archives-free archives-deposit-transfer
毕业生档案 | cn-archives-free archives-deposit-transfer
存档要交费吗 | cn-archives-free archives-deposit-transfer
dangan | cn-archives-free archives-deposit-transfer
低保户有工作帮扶吗 | sh-social-assist-employment sh-dibao-work-disregard
吃低保去上班会取消吗 | sh-dibao-work-disregard dibao-job-report
找到活了低保怎么报 | dibao-job-report sh-dibao-work-disregard
家里着火了揭不开锅 | sh-temporary-assistance temporary-assistance-apply
临时救助 | sh-temporary-assistance temporary-assistance-apply
得了大病没饭吃 | sh-temporary-assistance temporary-assistance-apply
残疾人找工作 | cn-disabled-employment sh-disabled-employment-plan
聋哑人有工作吗 | cn-disabled-employment sh-disabled-employment-plan
残保金 | cn-disabled-employment
公司要招残疾人几个 | cn-disabled-employment sh-disabled-employment-plan
残疾补贴一个月多少 | sh-disabled-two-allowances disabled-allowance-apply
重残护理补贴 | sh-disabled-two-allowances disabled-allowance-apply
当兵回来找工作 | cn-veterans-employment
退伍军人创业 | cn-veterans-employment
退役军人 | cn-veterans-employment
居住证 | cn-residence-permit residence-permit-apply
居住证怎么签注 | residence-permit-apply cn-residence-permit
住满半年才能办的那个证 | cn-residence-permit residence-permit-apply
社保从安徽转到上海 | pension-transfer cn-pension-ui-transfer
换了省份养老怎么办 | pension-transfer cn-pension-ui-transfer
养老保险转移 | pension-transfer cn-pension-ui-transfer
农民合同工生活补助 | cn-ui-rural-worker-lump
农村户口失业能拿一笔吗 | cn-ui-rural-worker-lump
家里困难的大学生求职补贴 | cn-graduate-jobseeking-subsidy
有助学贷款毕业找工作给钱吗 | cn-graduate-jobseeking-subsidy
零工市场 | cn-gig-market gig-work-registration
做日结散工去哪登记 | gig-work-registration cn-gig-market
短工 | cn-gig-market gig-work-registration
招工先让我贷款培训 | cn-training-loan-warning
培训贷被骗 | cn-training-loan-warning
说包就业要先交学费 | cn-training-loan-warning
敬老院护理员补贴 | sh-eldercare-entry-subsidy
毕业去养老院上班有奖金吗 | sh-eldercare-entry-subsidy
定向培训 | sh-targeted-training-2026
高温费 | sh-heat-allowance
大热天在外面扫马路给钱吗 | sh-heat-allowance
高温300 | sh-heat-allowance
证书是真的假的怎么查 | certificate-lookup
查证书 | certificate-lookup
就业登记 | employment-registration
开了个小店要不要登记就业 | employment-registration
注册找工作的网站 | job-seeker-register
公共招聘平台怎么投简历 | job-seeker-register
沪人社规2022 8号 | sh-hard-to-employ-recognition sh-flex-si-subsidy sh-employer-hire-subsidy sh-public-welfare-job sh-hard-to-employ-training sh-intermediary-job-service
沪人社规〔2026〕18号 | sh-ui-claim-rules
人社部发2026年第39号 | cn-ui-stabilize-2026 cn-expand-jobs-2026 cn-skill-upgrade-2026
258号令 | cn-unemployment-insurance-law
沪财发二〇二四4号 | sh-startup-loan
12333 | labor-dispute-help
`;

/** What belongs to others: housing, school, traffic, health, the home … */
const foreignWritten = `
公积金怎么提取
公积金贷款买房
小孩上小学怎么报名
幼儿园学位
违章罚款去哪交
驾照换证
狗证怎么办
猫绝育补贴
物业费太贵
楼上漏水没人管
户口迁到青浦
落户积分
医保卡丢了
社保卡补办
异地就医备案
公租房申请
廉租房
动迁款什么时候发
结婚登记预约
离婚财产怎么分
护照过期
出入境办签证
宽带多少钱一个月
电费怎么交
垃圾分类时间
沪牌拍卖
青浦天气
疫苗预约
老年卡免费坐车
养老院一个月多少钱
小区停车位
邻居半夜唱歌
快递丢了
退货不给退
股票开户
彩票中奖
营业执照怎么办
个税退税
新能源汽车补贴
以旧换新家电补贴
家里老人失智去哪评估
电瓶车上牌
`;

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

export const queriesIn = (lines: string): readonly Query[] =>
  linesOf(lines).map((line) => {
    const [text = '', ids = ''] = line.split(' | ');
    return { text, ids: ids.split(' ') };
  });

export const foreignIn = linesOf;

export const QUERIES = queriesIn(written);
export const FOREIGN = foreignIn(foreignWritten);

const nth = (remainder: number) => (_: unknown, index: number) => index % 2 === remainder;

/** The half that the words of the search were grown with. */
export const tuned = { queries: QUERIES.filter(nth(0)), foreign: FOREIGN.filter(nth(0)) };
/** The half that only its count was looked at of. */
export const keptBack = { queries: QUERIES.filter(nth(1)), foreign: FOREIGN.filter(nth(1)) };
