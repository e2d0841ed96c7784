import { foreignIn, queriesIn } from './queries.ts';

/** Queries that were written in rounds, each before the words of the search were grown by the one before. */
const written = `
快五十了被厂里辞了能赔多少 | cn-severance
公司不要我了给几个月工资 | cn-severance
合同到期老板不续签有补偿吗 | cn-severance
N+1怎么算 | cn-severance
没提前通知就让我走人 | cn-severance cn-resign-notice
试用期三个月只给六成工资 | cn-probation-limit
签一年合同试用期能半年吗 | cn-probation-limit
试用期被延长了 | cn-probation-limit
身份证被中介扣了不还 | cn-no-deposit-no-id
进厂要交500押金 | cn-no-deposit-no-id
服装费要先交钱才能上班 | cn-no-deposit-no-id
上班两个月没签合同 | cn-no-written-contract
老板一直不跟我签合同 | cn-no-written-contract
双倍工资怎么要 | cn-no-written-contract
想辞职要提前多久说 | cn-resign-notice
老板不批辞职怎么办 | cn-resign-notice
公司不给开离职证明 | cn-leaving-papers
辞职后社保多久转出来 | cn-leaving-papers cn-si-registration-30days cn-pension-ui-transfer
公司不给交社保 | cn-si-registration-30days cn-labor-inspection
入职多久必须上社保 | cn-si-registration-30days
钟点工一天能干几小时 | cn-part-time-work
小时工工资多久结一次 | cn-part-time-work sh-min-wage-2025
小时工最低一小时多少钱 | sh-min-wage-2025 cn-part-time-work
上海最低工资多少 | sh-min-wage-2025
底薪不到两千七合法吗 | sh-min-wage-2025
工作八年年假几天 | cn-annual-leave
年休假没休完能折钱吗 | cn-annual-leave
生孩子可以休多少天 | sh-birth-parental-leave
老婆生孩子我能放几天假 | sh-birth-parental-leave
孩子两岁还有育儿假吗 | sh-birth-parental-leave
面试问我结婚没有 | cn-anti-discrimination
招聘只要男的 | cn-anti-discrimination
乙肝不让入职 | cn-anti-discrimination
仲裁结果公司能不能再上诉 | cn-arbitration-final-award
一裁终局多少钱以内 | cn-arbitration-final-award
劳动仲裁要不要钱 | cn-labor-dispute-law
欠薪一年多了还能仲裁吗 | cn-labor-dispute-law
仲裁去哪个区告 | cn-labor-dispute-law
怎么举报黑厂 | cn-labor-inspection
加班不给钱去哪投诉 | cn-labor-inspection sh-wage-payment
工地干完活包工头跑了 | cn-migrant-wages
总包不给农民工发钱 | cn-migrant-wages
老板打了欠条不还工资 | cn-payment-order cn-migrant-wages sh-wage-payment
不打官司怎么要回工资法院支付令 | cn-payment-order
讨薪请不起律师 | cn-legal-aid-labor
免费律师帮打工的 | cn-legal-aid-labor
上班路上被车撞了算工伤吗 | cn-work-injury
在厂里手指压断了 | cn-work-injury
工伤认定多久内要申请 | cn-work-injury
公司没交保险受伤谁赔 | cn-work-injury
退休返聘摔伤了怎么办 | sh-overage-injury-insurance cn-overage-workers-2026 cn-work-injury
62岁做保洁单位能买工伤险吗 | sh-overage-injury-insurance cn-overage-workers-2026
过了退休年龄还在打工有什么权利 | cn-overage-workers-2026
公益岗位怎么进 | sh-public-welfare-job
社区保洁保安那种公益性岗位 | sh-public-welfare-job
就业困难人员学技术免费吗 | sh-hard-to-employ-training
介绍了好几次都没找到工作 | sh-intermediary-job-service
一家人都没工作 | cn-zero-employment-family
零就业家庭 | cn-zero-employment-family
档案放在人才中心收费吗 | cn-archives-free
毕业了档案放哪里 | cn-archives-free
低保家庭的人失业了 | sh-social-assist-employment sh-dibao-work-disregard
吃低保不去上班会停吗 | sh-social-assist-employment sh-dibao-work-disregard
拿着低保上班了低保会取消吗 | sh-dibao-work-disregard sh-social-assist-employment
家里突然生大病没钱过日子 | sh-temporary-assistance
外地人在上海遇到急难能救助吗 | sh-temporary-assistance
残疾人找工作谁管 | cn-disabled-employment sh-disabled-employment-plan
残保金单位不招残疾人 | cn-disabled-employment
重残护理补贴 | sh-disabled-two-allowances
残疾人困难生活补贴 | sh-disabled-two-allowances
退伍兵找工作有什么优待 | cn-veterans-employment
当兵回来想开店 | cn-veterans-employment sh-first-startup-subsidy sh-startup-loan
居住证怎么领 | cn-residence-permit
养老金要交满多少年 | cn-pension-min-contribution
2032年退休最低要交几年社保 | cn-pension-min-contribution cn-delayed-retirement
能不能提前三年退休 | cn-flexible-retirement
想晚退几年可以吗 | cn-flexible-retirement
我75年的女的几岁退休 | cn-delayed-retirement
延迟退休到底延几个月 | cn-delayed-retirement
原来五十退休现在几岁 | cn-delayed-retirement
社保从安徽转到上海 | cn-pension-ui-transfer
回老家了养老保险怎么带走 | cn-pension-ui-transfer
外来农民工合同到期一次性补助 | cn-ui-rural-worker-lump
农村户口没交失业金个人部分能领吗 | cn-ui-rural-worker-lump
退休后医保要交满15年吗 | sh-retiree-medical-15y
医保差几年没交满退休怎么补 | sh-retiree-medical-15y
不裁员企业返还失业保险 | cn-ui-stabilize-2026
稳岗返还 | cn-ui-stabilize-2026
招大学生给公司一千五 | cn-expand-jobs-2026 sh-onetime-hire-subsidy
扩岗补助 | cn-expand-jobs-2026
考了电工证能领钱吗 | cn-skill-upgrade-2026 sh-skill-upgrade-subsidy
拿了职业证书补贴多少 | cn-skill-upgrade-2026 sh-skill-upgrade-subsidy sh-skill-subsidy-catalogue-2026
家里困难的应届生求职补贴 | cn-graduate-jobseeking-subsidy
零工市场在哪 | cn-gig-market
打零工找活要交中介费吗 | cn-gig-market cn-no-deposit-no-id cn-free-public-service
报名培训让我贷款 | cn-training-loan-warning
先培训后上岗要交一万二 | cn-training-loan-warning
做养老护理员有奖励吗 | sh-eldercare-entry-subsidy
养老院上班入职补贴 | sh-eldercare-entry-subsidy
定向培训 | sh-targeted-training-2026
哪些工种考证有补贴 | sh-skill-subsidy-catalogue-2026 sh-skill-upgrade-subsidy
高温费一个月多少 | sh-heat-allowance
夏天在室外干活有补贴吗 | sh-heat-allowance
四零五零补贴一个月多少 | sh-flex-si-subsidy
4050人员怎么认定 | sh-hard-to-employ-recognition sh-flex-si-subsidy
自己交社保政府补一半 | sh-flex-si-subsidy
灵活就业社保补贴 | sh-flex-si-subsidy
就业困难人员要什么条件 | sh-hard-to-employ-recognition
招4050的人单位有补贴吗 | sh-employer-hire-subsidy
雇了就业困难的人补社保 | sh-employer-hire-subsidy
失业金一个月多少钱 | sh-ui-benefit-2026
失业金能拿几个月 | sh-ui-claim-rules cn-unemployment-insurance-law sh-ui-benefit-2026
自己辞职能不能领失业金 | sh-ui-claim-rules cn-unemployment-insurance-law
失业金去哪里办 | sh-ui-claim-rules
领失业金的时候养老谁交 | sh-ui-older-pension
快退休了领失业金社保国家交吗 | sh-ui-older-pension
失业了看病怎么办医保断了 | cn-unemployment-insurance-law sh-ui-claim-rules sh-mi-flex-waiting
没单位自己交社保一个月多少 | sh-flex-si-contribution
灵活就业缴费基数2026 | sh-flex-si-contribution
自由职业交医保多久能用 | sh-mi-flex-waiting
医保断了三个月再交要等吗 | sh-mi-flex-waiting
第一次开公司给八千 | sh-first-startup-subsidy
刚开了个小店政府有没有补 | sh-first-startup-subsidy sh-startup-venue-subsidy
创业租房子场地补贴 | sh-startup-venue-subsidy
想做生意借钱没抵押 | sh-startup-loan
创业贷款利息政府贴吗 | sh-startup-loan
毕业没工作去见习 | sh-youth-internship
见习生一个月发多少 | sh-youth-internship
招失业半年的人公司有奖励吗 | sh-onetime-hire-subsidy
送外卖摔了有没有保险 | sh-occupational-injury
骑手受伤平台赔不赔 | sh-occupational-injury
加班费怎么算 | sh-wage-payment
老板拖欠工资两个月 | sh-wage-payment cn-migrant-wages cn-payment-order cn-labor-inspection
工资哪天发有规定吗 | sh-wage-payment
找工作登记要不要钱 | cn-free-public-service
15分钟就业圈是什么 | qp-15min-employment-circle
干了六年突然叫我别来了 | cn-severance
裁员赔偿金怎么算 | cn-severance
老板说效益不好让我走 | cn-severance
没做错事被开除赔多少 | cn-severance
厂要搬走不想跟去有钱拿吗 | cn-severance
试用期工资打几折 | cn-probation-limit
试用了半年还不转正 | cn-probation-limit
两年合同试用期多长 | cn-probation-limit
面试要押身份证 | cn-no-deposit-no-id
工作服押金退不退 | cn-no-deposit-no-id
入职先交三百保证金 | cn-no-deposit-no-id
没有劳动合同能要赔偿吗 | cn-no-written-contract
干了半年都没合同 | cn-no-written-contract
辞职提前三十天 | cn-resign-notice
试用期里不想干了提前几天 | cn-resign-notice
急着走人老板扣工资 | cn-resign-notice sh-wage-payment
离职单不给我 | cn-leaving-papers
档案被原单位压着 | cn-leaving-papers
退工单拿不到 | cn-leaving-papers
新单位两个月了还没交金 | cn-si-registration-30days
公司说试用期不缴金 | cn-si-registration-30days
做半天工要不要交社保 | cn-part-time-work
小时工被辞有补偿吗 | cn-part-time-work
上海一个月最少发多少工资 | sh-min-wage-2025
最低时薪 | sh-min-wage-2025
公司只发两千块合法吗 | sh-min-wage-2025
干了三年没休过年假 | cn-annual-leave
带薪假有几天 | cn-annual-leave
产假几个月 | sh-birth-parental-leave
男的陪产假 | sh-birth-parental-leave
怀孕了被公司劝退 | sh-birth-parental-leave cn-severance cn-anti-discrimination
招聘写着35岁以下女性勿扰 | cn-anti-discrimination
体检查出大三阳被拒 | cn-anti-discrimination
农村户口不给录用 | cn-anti-discrimination
仲裁判了老板不服去法院 | cn-arbitration-final-award
小额劳动争议一次裁完 | cn-arbitration-final-award
劳动仲裁时效一年 | cn-labor-dispute-law
怎么打劳动官司 | cn-labor-dispute-law cn-legal-aid-labor
打仲裁多久出结果 | cn-labor-dispute-law
劳动监察电话 | cn-labor-inspection
天天加班到十点去哪告 | cn-labor-inspection sh-wage-payment
工地钱要不回来 | cn-migrant-wages
年底了包工头不结账 | cn-migrant-wages
老板写了欠条法院能直接下令吗 | cn-payment-order
支付令 | cn-payment-order
没钱请律师打工伤官司 | cn-legal-aid-labor
法律援助怎么申请 | cn-legal-aid-labor
下班骑车摔倒算不算工伤 | cn-work-injury
机器轧了手老板不认 | cn-work-injury
职业病尘肺 | cn-work-injury
老板不肯报工伤自己能报吗 | cn-work-injury
六十多岁打工受伤 | sh-overage-injury-insurance cn-overage-workers-2026
领了养老金上班能参加工伤保险不 | sh-overage-injury-insurance
超龄打工工资有保障吗 | cn-overage-workers-2026
六十五岁还能签合同吗 | cn-overage-workers-2026
政府安排的公益岗 | sh-public-welfare-job
年纪大没人要政府给安排个活 | sh-public-welfare-job sh-hard-to-employ-recognition sh-intermediary-job-service
困难人员培训不要钱 | sh-hard-to-employ-training
政府出钱请中介帮我找工作 | sh-intermediary-job-service
夫妻俩都下岗了 | cn-zero-employment-family
全家没一个人上班 | cn-zero-employment-family
人事档案托管费 | cn-archives-free
大学生报到证档案接收 | cn-archives-free
低保户找工作政府帮吗 | sh-social-assist-employment
找到工作后低保还能领几个月 | sh-dibao-work-disregard
吃低保打零工收入怎么算 | sh-dibao-work-disregard
临时救助 | sh-temporary-assistance
着火了家里没法过 | sh-temporary-assistance
残疾人可以去哪里找工作 | cn-disabled-employment sh-disabled-employment-plan
单位要招多少比例残疾人 | cn-disabled-employment
残疾人培训计划 | sh-disabled-employment-plan
残疾人每个月有多少补助 | sh-disabled-two-allowances
退役士兵自主就业 | cn-veterans-employment
部队转业没工作 | cn-veterans-employment
外地人办居住证要什么 | cn-residence-permit
社保交够十五年了还要交吗 | cn-pension-min-contribution cn-delayed-retirement
养老保险最低年限变二十年 | cn-pension-min-contribution
身体不好想提前退 | cn-flexible-retirement
弹性退休 | cn-flexible-retirement
1968年男的哪年退休 | cn-delayed-retirement
女工人55还是50退休 | cn-delayed-retirement
退休年龄推迟 | cn-delayed-retirement
换到江苏上班社保怎么接 | cn-pension-ui-transfer
两个省都交过养老金怎么合并 | cn-pension-ui-transfer
农村来的工人失业能一次领完吗 | cn-ui-rural-worker-lump
退休医保还差两年 | sh-retiree-medical-15y
退休了医保还要自己交钱吗 | sh-retiree-medical-15y
企业不裁人退钱 | cn-ui-stabilize-2026
稳岗补贴什么时候到账 | cn-ui-stabilize-2026
招应届毕业生一人补多少 | cn-expand-jobs-2026 sh-onetime-hire-subsidy
高级工证书补2000 | cn-skill-upgrade-2026
考茶艺师有钱拿吗 | cn-skill-upgrade-2026 sh-skill-upgrade-subsidy sh-skill-subsidy-catalogue-2026
技能提升补贴几个月内申请 | cn-skill-upgrade-2026 sh-skill-upgrade-subsidy
求职创业补贴 | cn-graduate-jobseeking-subsidy
低保家庭大学生找工作补钱 | cn-graduate-jobseeking-subsidy sh-social-assist-employment
哪里能找日结的活 | cn-gig-market
马路零工 | cn-gig-market
培训贷骗局 | cn-training-loan-warning
招聘变成让我交钱培训 | cn-training-loan-warning
护理员入职奖 | sh-eldercare-entry-subsidy
去敬老院当护工有补助不 | sh-eldercare-entry-subsidy
2026定向培训企业 | sh-targeted-training-2026
补贴目录有哪些职业 | sh-skill-subsidy-catalogue-2026
三十五度以上上班要给钱吗 | sh-heat-allowance
厨房没空调热死了有津贴吗 | sh-heat-allowance
四五十岁自己缴金国家贴多少 | sh-flex-si-subsidy
4050社保补贴要到几岁 | sh-flex-si-subsidy
阿姨46岁没工作自己交社保 | sh-flex-si-subsidy sh-flex-si-contribution sh-hard-to-employ-recognition
困难人员认定去哪办 | sh-hard-to-employ-recognition
老板用困难人员政府给啥 | sh-employer-hire-subsidy
单位招失业大龄人员岗位补贴 | sh-employer-hire-subsidy sh-onetime-hire-subsidy
失业补助每月几钿 | sh-ui-benefit-2026 sh-ui-claim-rules
失业金第二年发多少 | sh-ui-benefit-2026
主动离职失业金 | sh-ui-claim-rules cn-unemployment-insurance-law
失业金网上怎么申请 | sh-ui-claim-rules
交了三年失业保险能领几个月 | sh-ui-claim-rules sh-ui-benefit-2026 cn-unemployment-insurance-law
失业金领到退休养老保险有人交 | sh-ui-older-pension
失业期间医保谁来交 | cn-unemployment-insurance-law
个体户自己交五险多少钱 | sh-flex-si-contribution
社保最低档一个月多少 | sh-flex-si-contribution
没单位的医保等待期 | sh-mi-flex-waiting
断缴后医保什么时候恢复 | sh-mi-flex-waiting
首创补贴八千 | sh-first-startup-subsidy
大学生开网店有补助吗 | sh-first-startup-subsidy sh-startup-venue-subsidy
创业孵化场地费 | sh-startup-venue-subsidy
借创业的钱不用还利息 | sh-startup-loan
开店想贷三十万 | sh-startup-loan
应届没找到活先实习 | sh-youth-internship
青年见习补贴 | sh-youth-internship
招长期失业的人 | sh-onetime-hire-subsidy sh-employer-hire-subsidy
跑单途中出车祸 | sh-occupational-injury cn-work-injury
网约车司机出事有保障吗 | sh-occupational-injury
国庆加班三倍 | sh-wage-payment
工资晚发十天 | sh-wage-payment
病假工资怎么发 | sh-wage-payment
街道帮忙找工作免费吗 | cn-free-public-service cn-public-employment-service-2025
干满五年被裁能拿几个月工资 | cn-severance
公司倒闭员工赔偿 | cn-severance
降薪逼我自己走 | cn-severance
辞退没有书面通知 | cn-severance
怀疑老板违法开除 | cn-severance
三年合同试用期能几个月 | cn-probation-limit
试用期工资不能低于多少 | cn-probation-limit sh-min-wage-2025
试用期不合格说走就走吗 | cn-probation-limit cn-resign-notice cn-severance
押金三百进厂 | cn-no-deposit-no-id
扣我毕业证不给 | cn-no-deposit-no-id
中介收报名费 | cn-no-deposit-no-id cn-gig-market cn-training-loan-warning
入职没签字的合同 | cn-no-written-contract
口头说好没有书面合同 | cn-no-written-contract
辞职信要怎么交 | cn-resign-notice
不干了当天能走吗 | cn-resign-notice
离职之后证明 | cn-leaving-papers
不给我转社保 | cn-leaving-papers cn-si-registration-30days cn-pension-ui-transfer
新员工社保几天内办 | cn-si-registration-30days
老板给现金不交社保 | cn-si-registration-30days
一天四小时的活 | cn-part-time-work
兼职算劳动关系吗 | cn-part-time-work
最低工资涨了吗 | sh-min-wage-2025
两千七百四 | sh-min-wage-2025
工龄十一年年休假 | cn-annual-leave
年休假几天 | cn-annual-leave
产假158天 | sh-birth-parental-leave
爸爸有没有假照顾刚出生的宝宝 | sh-birth-parental-leave
育儿假几天工资照发吗 | sh-birth-parental-leave
不招女的 | cn-anti-discrimination
嫌我是农村的不要 | cn-anti-discrimination
仲裁赢了公司还告 | cn-arbitration-final-award
劳动仲裁申请书交哪里 | cn-labor-dispute-law
被欠工资去年的事还能告吗 | cn-labor-dispute-law sh-wage-payment
仲裁费用 | cn-labor-dispute-law
劳动局怎么投诉 | cn-labor-inspection
厂里超时加班举报 | cn-labor-inspection
工地三个月没发钱 | cn-migrant-wages
分包老板失踪工资找谁 | cn-migrant-wages
拿着欠条去法院 | cn-payment-order
不开庭就能要钱的法院令 | cn-payment-order
打工的请不起律师 | cn-legal-aid-labor
农民工法律援助 | cn-legal-aid-labor
工作中被机器伤了 | cn-work-injury
工伤单位不给报 | cn-work-injury
下班路上出车祸 | cn-work-injury
猝死在岗位上 | cn-work-injury
退休后打工受伤 | sh-overage-injury-insurance cn-overage-workers-2026 cn-work-injury
老年保安上工伤险 | sh-overage-injury-insurance cn-overage-workers-2026
超过退休年龄的劳动者 | cn-overage-workers-2026
政府公益岗位 | sh-public-welfare-job
托底安置岗位 | sh-public-welfare-job
困难人员免费学电焊 | sh-hard-to-employ-training
职介帮了几次没成 | sh-intermediary-job-service
家里两个大人都没活 | cn-zero-employment-family
档案存人才市场 | cn-archives-free
低保边缘户失业 | sh-social-assist-employment
低保上班收入扣除 | sh-dibao-work-disregard
突然生病付不起住院费求救助 | sh-temporary-assistance
特别困难急用钱 | sh-temporary-assistance
残疾人就业 | cn-disabled-employment sh-disabled-employment-plan
公司按比例安置残疾人 | cn-disabled-employment
残疾人生活补贴每个月 | sh-disabled-two-allowances
退役军人创业 | cn-veterans-employment
居住证办理材料 | cn-residence-permit
来沪多久能办居住证 | cn-residence-permit
退休至少交几年养老 | cn-pension-min-contribution
养老没交满15年怎么办 | cn-pension-min-contribution cn-delayed-retirement
可以早退休吗 | cn-flexible-retirement
自愿提前退休 | cn-flexible-retirement
1970年出生女几岁能退 | cn-delayed-retirement
渐进式延迟退休 | cn-delayed-retirement
社保跨省转移 | cn-pension-ui-transfer
浙江的养老金转过来 | cn-pension-ui-transfer
农民合同工失业一次性 | cn-ui-rural-worker-lump
上海退休医保年限 | sh-retiree-medical-15y
稳岗返还比例 | cn-ui-stabilize-2026
企业稳岗钱哪天发 | cn-ui-stabilize-2026
招毕业生给企业1000 | cn-expand-jobs-2026 sh-onetime-hire-subsidy
考了中级证能拿多少 | cn-skill-upgrade-2026 sh-skill-upgrade-subsidy
职业技能等级证补贴 | cn-skill-upgrade-2026 sh-skill-upgrade-subsidy sh-skill-subsidy-catalogue-2026
毕业生低保求职补贴 | cn-graduate-jobseeking-subsidy
当天结钱的活 | cn-gig-market
临时工市场 | cn-gig-market
招工要先学费 | cn-training-loan-warning
培训机构让办分期 | cn-training-loan-warning
养老护理入职奖励 | sh-eldercare-entry-subsidy
企业定向培训补贴 | sh-targeted-training-2026
补贴工种目录 | sh-skill-subsidy-catalogue-2026
高温津贴几月发 | sh-heat-allowance
夏天室外送货有高温钱吗 | sh-heat-allowance
4050社保补贴怎么申请 | sh-flex-si-subsidy
灵活就业补贴能享受几年 | sh-flex-si-subsidy
女45岁没工作补贴社保 | sh-flex-si-subsidy sh-hard-to-employ-recognition
就业困难认定条件 | sh-hard-to-employ-recognition
大龄失业认定困难 | sh-hard-to-employ-recognition
用工单位社保补贴 | sh-employer-hire-subsidy
聘用就业困难人员岗位补贴多少 | sh-employer-hire-subsidy
失业金标准 | sh-ui-benefit-2026
失业保险每个月发几钱 | sh-ui-benefit-2026 sh-ui-claim-rules
失业金能领多久 | sh-ui-claim-rules sh-ui-benefit-2026 cn-unemployment-insurance-law
交一年失业保险领几个月 | sh-ui-claim-rules cn-unemployment-insurance-law sh-ui-benefit-2026
失业金申请时间 | sh-ui-claim-rules
临近退休领失业金养老保险 | sh-ui-older-pension
失业医保 | cn-unemployment-insurance-law sh-ui-claim-rules sh-mi-flex-waiting
自由职业社保每月交多少 | sh-flex-si-contribution
个人缴社保下限 | sh-flex-si-contribution
个人参保医保等待 | sh-mi-flex-waiting
第一次创业补贴 | sh-first-startup-subsidy
注册公司满一年补贴 | sh-first-startup-subsidy
众创空间场租补贴 | sh-startup-venue-subsidy
开店缺本钱 | sh-startup-loan
创业担保贷款最高多少 | sh-startup-loan
毕业两年没工作的见习 | sh-youth-internship
见习基地 | sh-youth-internship
吸纳就业一次性补贴 | sh-onetime-hire-subsidy
外卖骑手职业伤害 | sh-occupational-injury
送快递被撞 | sh-occupational-injury cn-work-injury
周末加班两倍 | sh-wage-payment
拖欠两个月工资 | sh-wage-payment cn-migrant-wages cn-payment-order cn-labor-inspection
扣工资合法吗 | sh-wage-payment
公共就业服务免费 | cn-free-public-service cn-public-employment-service-2025
15分钟就业服务圈 | qp-15min-employment-circle
老板叫我滚蛋要赔钱伐 | cn-severance
违法辞退2n | cn-severance
经济补偿金 | cn-severance
合同终止补偿 | cn-severance
试用期工资 | cn-probation-limit
试用期六个月合法吗 | cn-probation-limit
扣身份证 | cn-no-deposit-no-id
工服押金 | cn-no-deposit-no-id
交保证金才能上岗 | cn-no-deposit-no-id
没合同双倍 | cn-no-written-contract
做了三个月没有签合同 | cn-no-written-contract
辞职要通知期吗 | cn-resign-notice
试用期辞职三天 | cn-resign-notice
离职证明 | cn-leaving-papers
公司扣着退工单 | cn-leaving-papers
不给缴金 | cn-si-registration-30days
社保登记三十天 | cn-si-registration-30days
非全日制用工 | cn-part-time-work
小时工签合同吗 | cn-part-time-work
最低工资 | sh-min-wage-2025
小时工24块 | sh-min-wage-2025 cn-part-time-work
nianjia | cn-annual-leave
工作满一年年假 | cn-annual-leave
产假 | sh-birth-parental-leave
育儿假 | sh-birth-parental-leave
陪产假几天 | sh-birth-parental-leave
性别歧视 | cn-anti-discrimination
乙肝歧视 | cn-anti-discrimination
一裁终局 | cn-arbitration-final-award
劳动仲裁 | cn-labor-dispute-law
仲裁时效过了吗 | cn-labor-dispute-law
劳动监察 | cn-labor-inspection
举报公司不交社保 | cn-labor-inspection cn-si-registration-30days
农民工工资 | cn-migrant-wages
工程款没结工人工资 | cn-migrant-wages
支付令怎么申请 | cn-payment-order
法律援助 | cn-legal-aid-labor
工伤认定 | cn-work-injury
上班摔跤骨折 | cn-work-injury
工伤误工费 | cn-work-injury
超龄工伤保险 | sh-overage-injury-insurance cn-overage-workers-2026
退休返聘权益 | cn-overage-workers-2026 sh-overage-injury-insurance
超龄农民工 | cn-overage-workers-2026
公益性岗位 | sh-public-welfare-job
就业困难培训补贴 | sh-hard-to-employ-training
中介免费帮找工作 | sh-intermediary-job-service
零就业 | cn-zero-employment-family
人事档案 | cn-archives-free
低保就业 | sh-social-assist-employment sh-dibao-work-disregard
低保缓退 | sh-dibao-work-disregard
临时救助怎么申请 | sh-temporary-assistance
家里失火急难救助 | sh-temporary-assistance
残疾人按比例就业 | cn-disabled-employment
残疾人三年行动 | sh-disabled-employment-plan
残疾人两项补贴 | sh-disabled-two-allowances
退役军人 | cn-veterans-employment
退伍兵就业 | cn-veterans-employment
居住证 | cn-residence-permit
居住证到期续 | cn-residence-permit
最低缴费年限 | cn-pension-min-contribution
缴费年限不够不能退休 | cn-pension-min-contribution cn-delayed-retirement
弹性提前退休 | cn-flexible-retirement
延迟退休年龄表 | cn-delayed-retirement
退休年龄 | cn-delayed-retirement
txnl | cn-delayed-retirement
社保转移 | cn-pension-ui-transfer
养老关系转移接续 | cn-pension-ui-transfer
农民工失业金 | cn-ui-rural-worker-lump
退休医保补缴 | sh-retiree-medical-15y
稳岗返还2026 | cn-ui-stabilize-2026
扩岗补助一千五 | cn-expand-jobs-2026
技能提升补贴 | cn-skill-upgrade-2026 sh-skill-upgrade-subsidy
焊工证补贴 | cn-skill-upgrade-2026 sh-skill-upgrade-subsidy sh-skill-subsidy-catalogue-2026
求职补贴 | cn-graduate-jobseeking-subsidy
困难毕业生 | cn-graduate-jobseeking-subsidy
零工 | cn-gig-market
日结工哪里有 | cn-gig-market
培训贷 | cn-training-loan-warning
招转培 | cn-training-loan-warning
护理员补贴 | sh-eldercare-entry-subsidy
定向培训补贴 | sh-targeted-training-2026
职业培训补贴目录 | sh-skill-subsidy-catalogue-2026
高温费 | sh-heat-allowance
gaowenfei | sh-heat-allowance
社保补贴 | sh-flex-si-subsidy sh-employer-hire-subsidy
4050 | sh-flex-si-subsidy
灵活就业补贴多少 | sh-flex-si-subsidy
就业困难 | sh-hard-to-employ-recognition
双困人员 | sh-hard-to-employ-recognition
企业招困难人员 | sh-employer-hire-subsidy
岗位补贴 | sh-employer-hire-subsidy
失业金 | sh-ui-claim-rules sh-ui-benefit-2026
失业金2340 | sh-ui-benefit-2026
被辞退后失业保险 | sh-ui-claim-rules cn-unemployment-insurance-law
失业金延长领取 | sh-ui-claim-rules
大龄失业养老保险 | sh-ui-older-pension
失业保险待遇 | cn-unemployment-insurance-law sh-ui-claim-rules sh-ui-benefit-2026
灵活就业缴费 | sh-flex-si-contribution
自己交养老多少钱 | sh-flex-si-contribution
灵活就业医保等待期 | sh-mi-flex-waiting
医保断三个月 | sh-mi-flex-waiting
创业补贴 | sh-first-startup-subsidy sh-startup-venue-subsidy
首次创业一次性补贴 | sh-first-startup-subsidy
孵化场地 | sh-startup-venue-subsidy
创业贷款 | sh-startup-loan
chuangyedaikuan | sh-startup-loan
贴息 | sh-startup-loan
青年见习 | sh-youth-internship
jianxi | sh-youth-internship
一次性吸纳就业补贴 | sh-onetime-hire-subsidy
职业伤害保障 | sh-occupational-injury
外卖摔伤赔钱吗 | sh-occupational-injury
闪送员出事 | sh-occupational-injury
加班费 | sh-wage-payment
病假工资 | sh-wage-payment
欠薪 | sh-wage-payment cn-migrant-wages cn-payment-order cn-labor-inspection
节假日三倍工资 | sh-wage-payment
免费职业介绍 | cn-free-public-service sh-intermediary-job-service cn-public-employment-service-2025
职业指导要钱吗 | cn-free-public-service
就业服务站 | qp-15min-employment-circle cn-grassroots-station-guide-2025 cn-public-employment-service-2025
`;

/** Matters of other offices, as people type them. */
const foreign = `
公积金怎么提取
租房提取公积金
公积金贷款能贷多少
居住证积分怎么算
120分积分哪些加分
落户上海要几年社保
居转户条件
应届生落户打分
老公落户了我能随迁吗
门诊报销多少
住院费医保报几成
异地就医备案
医保卡丢了补办
新农合怎么交
大病保险报销
护照怎么办
港澳通行证续签
出国签证要什么
身份证过期换证
身份证丢了
狗证去哪里办
养狗要打疫苗吗
沪牌怎么拍
新能源车绿牌
外牌限行时间
违章怎么处理
驾照扣分
驾照到期换证
考驾照多少钱
小孩上小学划片
学区房怎么看
幼儿园报名
中考名额到校
孩子转学
随迁子女上学
高考报名
公租房申请
廉租房条件
买房限购
二手房过户税
房产证办理
租房合同备案
动迁安置
旧房加装电梯
物业费太贵
小区停车位
楼上漏水
邻居太吵
结婚登记要什么
离婚冷静期
孩子上户口
户口迁移
改名字
独生子女奖励费
二胎补贴
生育保险报销
产检费用能报吗
准生证
老年卡
敬老卡津贴
养老院补贴怎么申请
长护险怎么申请
高龄津贴
遗产继承公证
办个公证
打离婚官司
营业执照怎么注销
个体户怎么报税
发票怎么开
个税退税
企业所得税优惠
食品经营许可证
开饭店卫生许可
商标注册
宽带装不上
水费怎么交
电费账单
煤气开户
暖气不热
垃圾分类罚款
快递丢了
网购退货
被骗钱了报警
信用卡逾期
房贷利率
征信怎么查
打疫苗在哪
医院挂号
体检去哪做
献血
婚前检查
死亡证明
墓地多少钱
殡葬补贴
宅基地建房
土地承包流转
农药补贴
种粮补贴
当兵报名条件
入党申请
信访怎么走
天气预报
公交卡余额
地铁几点末班
办残疾证
无犯罪记录证明
社保卡照片换
学历认证
普通话考试
教师资格证报名
考公务员
留学生回国落户
人才公寓
彩票
WiFi密码
电动车上牌
电瓶车充电
图书馆开门吗
青浦哪里好玩
公园年票
奥特莱斯怎么去
我想把公积金里的钱拿出来
公积金一年能取几次
装修能用公积金吗
居住证积分多少能让孩子读书
积分续签材料
持证满七年转户口
研究生毕业直接落户吗
把爸妈户口迁过来
小孩出生怎么报户口
户口本换地址
住院自费部分怎么报
外地看病回来报销
少儿住院基金
医保卡里的钱给家里人用
慢性病门诊
去香港玩要办什么
护照快到期了
孩子办护照要父母都去吗
外国人来上海登记
柴犬可以养吗
猫走丢了
被邻居家狗咬了找谁
拍牌中标率
临牌怎么办
老年代步车能上路吗
电动自行车超标换牌
闯红灯扣几分
高速ETC怎么装
我家属于哪个小学
外地小孩能在上海考高中吗
孩子被同学打
民办初中摇号
学校食堂不卫生
小孩暑假没人管托管班
困难学生助学贷款
申请公租房要几年社保
共有产权房排队
房东不肯退押金
公房承租人变更
农村宅基地翻建
老房子拆迁补偿标准
房本加名字
车位买卖纠纷
物业不作为找谁
业委会换届
隔壁装修太响
电梯困人
下水道堵了
路边树倒了
路灯不亮了找谁报修
自来水发黄
燃气灶打不着
手机欠费
领证要带户口本吗
离婚孩子判给谁
老公打我
老人遗嘱怎么立
老人没人照顾想进养老院
八十岁老人每月发多少钱
失能老人上门护理
爸爸去世了要注销户口
老人坐公交免费吗
骨灰存放
上海买墓地
开公司怎么注册
怎么开电子发票
年度个税汇算补税
小规模纳税人季度申报
餐饮店消防检查
烟草许可证哪里办
网上买到假货
健身房关门卡里钱怎么办
外卖吃出头发
预付卡退钱
接到诈骗电话转了账
手机被偷
网贷还不上
银行卡被冻结
贷款买车
股票亏了
HPV疫苗预约
预约专家号
给孩子打预防针
去哪里拔牙
新冠阳性了怎么办
精神病人监护补助
入伍体检标准
军属优待金
退伍军人优待证办理
烈士家属
村委会选举
入党积极分子
投诉公务员态度
信访局地址
拨打市长热线
小区门口乱停车
夜里工地施工吵
油烟味太大
垃圾没人清运
种水稻有补贴吗
土地流转租金
鱼塘承包
家里进蛇了
办个人无犯罪证明
改身份证上的名字
户口本丢了
台风天停课吗
朱家角门票
周末去哪里带娃
游泳馆几点开
青西郊野公园
老年大学报名
社区食堂在哪
献血证用血返还
独生子女费一次性
生三胎奖励
入托补贴
孕妇建大卡
出生证丢了
中级职称评审
初级会计报名
自考本科
学历提升
成人高考
事业单位编制考试
社工证报名
驾校退学费
公积金怎么转到别的城市
想用住房公积金付房租
公积金账户找不到了
离开上海公积金提走
我这个情况够不够120分
积分被退回来了
大专学历能积多少分
读完博士能不能把户口落在青浦
嫁到上海几年可以有上海户口
小孩户口跟爸爸还是跟妈妈
家里户口怎么分开
儿子要改姓妈妈的
钱包丢了身份证也没了
老人身份证到期走不动怎么办
第一次去日本旅游要准备啥
小孩出国护照几岁能办
台胞证
老外朋友住我家要登记吗
开证明没犯过罪
出国材料翻译公证
医保账户给老妈用
在老家住院怎么回来报
看病花了五万能报回来多少
自费药能报吗
新生宝宝参加医保
牙齿矫正医保能刷吗
体检异常去哪个科
小孩咳嗽一礼拜
约个儿科
老爸要做白内障
要去哪里打流感针
宠物疫苗哪里打
我家金毛要不要上牌
楼道里有野猫生小猫
马路上有死狗
屋檐下有马蜂
新车怎么上沪牌
外地牌照能开高架吗
新手能上高速吗
车子年审过期
摩托车能进青浦城区吗
被拍了压线
电瓶车没戴头盔被罚
车停路边被贴单子
想装个家用充电桩
到虹桥火车站坐几路
地铁什么时候通到练塘
公交车等半天不来
打车软件乱收费
孩子户口不在这能上公办吗
我们小区对口哪个学校
幼儿园没抽中
中考多少分能上青浦高中
小孩作业写到半夜
老师不公平
女儿被孤立了
暑期夏令营
大学生助学金
毕业证弄丢了
想考个大专
怎么考教师编
报考法律职业资格
评个中级职称要发论文吗
想申请便宜的政府房子
外地人现在能在上海买几套房
中介不退意向金
开发商不给交房
老公房能加我的名字吗
房东突然要收房
老房子什么时候拆
乡下老房子想重造
物业乱收费
想成立业主委员会
电梯老是坏
墙上一直渗水
天花板滴水楼上不认
隔壁养鸡早上叫
工地晚上打桩
家里突然没电
水龙头出来的水有味道
灶台点不着火
网速慢得要死
手机套餐退不掉
结婚要不要做检查
老婆要离婚房子怎么分
前夫不给抚养费
爸妈偏心遗产全给弟弟
怀二胎社区要登记吗
生孩子的钱哪里报
三岁以下有没有托班
奶奶九十岁有什么钱
老人中风想找护理院
老年人乘车卡没了
给老人家里装扶手
爷爷走了后事怎么办
墓穴到期续费
想把旧衣服捐出去
儿子想去当兵
军人子女上学照顾
怎么加入共产党
村里分红没我份
承包的地被占了
种西瓜有没有补助
河里的水发黑
楼下烧烤摊熏人
有人在绿化带种菜
垃圾桶满了没人收
网上买鞋不给退
充了两千理发店关门
直播间买到假手表
外卖里有虫
老妈买保健品被坑
有人冒充警察打电话
钱转错账户了
信用卡还不上了
征信花了
买的理财拿不回来
怎么查个税
年终退税退不了
开个小店要什么证照
公司不想开了怎么关
注册一个牌子
明天会不会下暴雨
国庆哪里人少
附近有没有游泳的地方
图书馆借书证
想学广场舞
给女儿找对象
搬家找谁便宜
修冰箱
公积金卡在哪领
公积金断缴半年影响贷款吗
离婚了公积金归谁
买学区房落户
积分要不要体检报告
孩子积分中考
高技能人才落户
新疆户口迁来上海
女儿出嫁户口要迁走吗
身份证名字有错别字
身份证快递到家
换发新护照多少天
加急护照
香港签证自助机
老婆是越南人
国外驾照换中国的
公证遗嘱多少钱
死亡证明哪里开
医保能买保健品吗
医保电子码打不开
居民医保哪天截止
门诊慢病药
异地住院直接结算
小孩住院买的保险
肿瘤医院怎么挂号
陪老人看病服务
牙套多少钱
发热去哪里看
打狂犬疫苗
社区给老人做体检吗
无偿献血去哪
狗咬到小孩了
小狗几个月办证
流浪猫绝育
老鼠太多居委给药吗
竞拍车牌标书
绿牌还送吗
皮卡可以进外环吗
扣了12分要重新考吗
驾校教练骂人
科目三挂了
电子驾照
事故双方责任
对方全责不赔
小区充电桩着火
路边停车怎么缴费
地铁逃票
公交司机态度差
高铁能带狗吗
车牌被套了
道路积水
井盖丢了
幼升小材料
青浦哪所初中好
孩子转到外地上学
高考加分
职校学费免吗
孩子在学校摔了学校赔不赔
培训班老板跑了学费
寒假托管
学生校服太贵
出国读书学历认可吗
专升本考试时间
国考报名入口
教师资格面试
幼师证怎么考
工程师评审材料
保租房怎么抢
经适房五年后能卖吗
首套房利率
契税多少
房产继承要交税吗
租房发票
房东私自进屋
动迁分钱兄弟吵架
翻建农房批不下来
物业把车锁了
业主群里吵架
阳台漏雨
马桶坏了找谁修
楼上装修把我家弄漏了
广场舞音量太大
楼道里堆满东西
阶梯水价
电费怎么一下子那么多
煤气表换电池
宽带销户
收到诈骗短信
离婚证丢了补办
结婚几天婚假单位不管登记去哪
继父的房子我能继承吗
儿媳妇不让看孙子
三胎给钱吗
准妈妈建档
长护险一周几小时
老年食堂吃饭多少钱
送妈妈去养老机构
爷爷过世火化费用
清明扫墓预约
孤儿能领多少
志愿者证
我想参军
烈属每年多少
村里选主任
党员转到社区
地里庄稼被淹了有赔吗
鸡鸭养在院子里
烧纸钱
建筑垃圾倒哪里
工厂晚上排臭气
举报违建电话
夜宵摊吵得睡不着
没收到退款
商家不认保修
团购券过期
健身教练跑了
老人被骗买了几万块药
微信红包发错了
有人冒用我身份贷款
银行排队太久
提前还房贷
买基金亏一半
中彩票要交税吗
个税专项扣除填父母
发票丢了
营业执照换地址
个体执照注销
开超市卖酒证
软件著作权
申请专利要钱吗
梅雨季什么时候结束
周末哪里可以钓鱼
青浦电影院
学游泳
老年人学手机
婚介靠谱吗
给孩子起名
搬家公司电话
请个住家阿姨多少钱
修燃气灶
附近洗车
哪家面馆好吃
公积金冻结
公积金给父母买房
公积金app登录不了
凑积分的证书
上海户口有什么用
孙子户口报在我这里
户口页掉了一张
身份证指纹
旅游团签证
去泰国要疫苗吗
护照照片尺寸
结婚公证
在职证明翻译
单身证明
电子社保卡怎么扫
残疾人轮椅补助
团员档案
早教中心退费
幼儿园几月招生
插班生
青浦高中排名
外地高考回不回去
语文老师布置太多
放暑假去哪
孩子近视学校管吗
自考难不难
毕业证书编号查询
公安招警
考律师
研究生导师
评高级教师
沪C怎么换沪A
电动车防盗备案
驾照体检表
路考
违章没收到短信
电动三轮被扣
保险公司拖着不赔
停车月卡
高架堵车
地铁建设进度
乘公交逃票
滴滴司机绕路
火车票改签
车辆年检代办
窨井冒水
路口没有红绿灯
领结婚证预约
二婚要什么证明
丈夫出轨取证
老人不立遗嘱怎么分
表弟借我两万不还
独生子女护理假证明哪里开
上环
早产儿费用报销
老人跌倒没人管
护理等级评估预约
综合津贴卡换卡
烈士陵园
退役军人优待证
陵园地址
福利院领养
无偿献血荣誉卡
门诊起付线
药店刷医保
骨科专家
核磁共振多少钱
儿童打疫苗本丢了
入学体检
餐厅卫生差
信用卡盗刷
大额存单
催收骚扰家人
黄金回收
电话推销
被打了轻伤鉴定
电动车电池被盗
退机票
卖家不发货
以旧换新补贴怎么领
顺丰电话
年终奖计税
公司开票限额
个体户年报
食品小作坊
版权纠纷
企业科技补贴
狗粮
流浪狗咬人
蚊子多
蛇咬了
雨水管堵了污水倒灌
违法搭建阳光房
水稻收割机补贴
土地租给别人
居委会在哪
社区事务受理中心周六开门吗
市长信箱
今天几度
淀山湖好玩吗
青浦图书馆
羽毛球馆
菜市场几点
免费相亲
寺庙几点开门
月嫂价格
空调加氟
停水什么时候来
电梯年检
楼上空调滴水
小区大门坏了
房产中介电话
换锁
廉租房摇号
共有产权卖掉
房产税怎么交
租房被骗
拆迁户口冻结
农民别墅
煤气瓶
手机信号差
`;

export const inRounds = { queries: queriesIn(written), foreign: foreignIn(foreign) };
