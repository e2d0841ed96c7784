import { expect, within } from 'storybook/test';
import { openCount } from '../../mocks/city/seed/jobs.ts';
import { QINGPU } from '../../src/domain/placeNames.texts.ts';
import type { DetailKind, PlainKind } from '../../src/domain/screens.ts';
import { TRAVEL_MODES } from '../../src/domain/travel.ts';
import { navigationLinksOf, offeredWidgets } from '../../src/host/shell/offered.ts';
import { shell, trouble } from '../../src/host/shell/texts.ts';
import { splitView } from '../../src/ui/list/texts.ts';
import { reasons } from '../../src/ui/nouns/match/texts.ts';
import { signUp } from '../../src/ui/nouns/signUp/texts.ts';
import { startPoint } from '../../src/ui/startPoint/texts.ts';
import { jobFilterWords } from '../../src/ui/words/job.texts.ts';
import { statusText } from '../../src/ui/words/policyStatus.texts.ts';
import { modes, travel } from '../../src/ui/words/travel.texts.ts';
import { benefits, situations } from '../../src/widgets/benefits/texts.ts';
import { booking } from '../../src/widgets/booking/texts.ts';
import { events, event as eventTexts } from '../../src/widgets/events/texts.ts';
import { articleTexts } from '../../src/widgets/guidance/articles/texts.ts';
import { situationTexts } from '../../src/widgets/guidance/situations/texts.ts';
import { guidance } from '../../src/widgets/guidance/texts.ts';
import { activities, interests } from '../../src/widgets/guidance/tools/interests.texts.ts';
import { cards, interview } from '../../src/widgets/guidance/tools/interview.texts.ts';
import { resume } from '../../src/widgets/guidance/tools/resume.texts.ts';
import { board, jobs as boardJobs } from '../../src/widgets/home/board/texts.ts';
import { circle as circleTexts, home } from '../../src/widgets/home/texts.ts';
import { type WidgetId, widgets } from '../../src/widgets/index.ts';
import { detail as jobTexts } from '../../src/widgets/jobs/detail/texts.ts';
import { match } from '../../src/widgets/jobs/match/texts.ts';
import { jobs } from '../../src/widgets/jobs/texts.ts';
import { forget, mine } from '../../src/widgets/mine/texts.ts';
import { need, steps as needSteps } from '../../src/widgets/need/texts.ts';
import { policies, detail as policyTexts } from '../../src/widgets/policies/texts.ts';
import { staff, visits } from '../../src/widgets/staff/texts.ts';
import { loan, startup } from '../../src/widgets/startup/texts.ts';
import { stations, page as stationTexts } from '../../src/widgets/stations/texts.ts';
import { course as courseTexts, training } from '../../src/widgets/training/texts.ts';
import { vacancy, fields as vacancyFields } from '../../src/widgets/vacancy/texts.ts';
import { type Canvas, saying, saysSample } from '../plays.ts';
import type { Settings } from '../settings.tsx';
import { anyNumbers } from '../words.ts';
import type { StandaloneId } from './names.ts';

export type Look = (canvas: Canvas, settings: Settings) => Promise<void>;

/** What every story of a page relies on. */
export interface Page {
  /** The page is whole, in the normal city. */
  readonly stands: Look;
}

/** A page with one record. */
interface DetailPage extends Page {
  /** The destination of the record. */
  readonly record: string;
}

/** A page with a list. */
export interface ListPage extends Page {
  /** It says that the city has nothing. */
  readonly empty: Look;
  /** The call whose broken rows are reported. */
  readonly call: string;
}

const offered = offeredWidgets({});

/** The links of the navigation bar on a phone. */
export const bar = navigationLinksOf(offered, true);
export const titles = (ids: readonly WidgetId[]) => ids.map((id) => widgets[id].title);

/** The number of jobs in 15 minutes. */
export const reach = anyNumbers(circleTexts.inReach(TRAVEL_MODES.map((mode) => ({ mode, count: 1 }))));

/** What the navigation of the whole circle offers at first. */
const waysOn = ({ surface }: Settings): readonly string[] => {
  if (surface === 'phone') return [...titles(bar.shown), shell.more];
  return surface === 'pad' ? titles(offered) : [];
};

/** A board shows its first page and where it is in the round. */
async function turns({ canvas }: Canvas) {
  await expect(await canvas.findByRole('heading', { level: 2, name: boardJobs.reach })).toBeVisible();
  await expect(await canvas.findByRole('img', { name: board.code(boardJobs.code) })).toBeVisible();
  await expect(canvas.getByText(anyNumbers(board.progress(1, 9)))).toBeInTheDocument();
  await saysSample({ canvas });
}

/** THE TABLE of pages: each screen and the whole circle. */
export const pages = {
  circle: {
    async stands({ canvas }, settings) {
      const whole = within(await canvas.findByRole('region', { name: shell.title }));
      const [nav] = whole.queryAllByRole('navigation', { name: shell.navigation });
      const shown = nav ? within(nav).getAllByRole('button') : [];
      await expect(shown.map((button) => button.textContent)).toEqual(waysOn(settings));
      if (nav) {
        const here = within(nav).getByRole('button', { name: widgets.home.title });
        await expect(here).toHaveAttribute('aria-current', 'page');
      }
      if (settings.surface === 'board') return turns({ canvas });
      await expect(whole.getByRole('button', { name: shell.helpName })).toBeEnabled();
      await saysSample({ canvas });
      await expect(await canvas.findByText(reach)).toBeVisible();
    },
  },
  home: {
    call: 'listPolicies',
    async stands({ canvas }, { surface }) {
      if (surface === 'board') return turns({ canvas });
      await expect(await canvas.findByText(reach)).toBeVisible();
      await canvas.findAllByText(home.left(38));
      await saysSample({ canvas });
    },
    async empty({ canvas }) {
      await expect(await canvas.findByText(circleTexts.nothing)).toBeVisible();
      await expect(await canvas.findByText(home.noStation)).toBeVisible();
      await expect(canvas.queryByRole('heading', { name: home.expiring })).toBeNull();
    },
  },
  jobs: {
    call: 'searchJobs',
    async stands({ canvas }) {
      await canvas.findByText(startPoint.by(startPoint.from('夏阳街道'), modes.walk));
      await canvas.findByText(jobs.count(openCount(2000)));
      await saysSample({ canvas });
      const list = await canvas.findByRole('list', { name: '岗位列表' });
      await expect(list.querySelector('h3')).toBeVisible();
      await expect(canvas.getByRole('searchbox', { name: '搜索岗位' })).toBeVisible();
    },
    async empty({ canvas }) {
      await expect(await canvas.findByText(jobs.none)).toBeVisible();
      await expect(canvas.getByRole('button', { name: jobs.stations })).toBeVisible();
    },
  },
  matches: {
    call: 'searchJobs',
    async stands({ canvas }, { surface }) {
      // A need is a person's own: a screen that many people use has none.
      if (surface !== 'phone') {
        await expect(await canvas.findByText(match.noNeed)).toBeVisible();
        return;
      }
      const list = await canvas.findByRole('list', { name: match.list });
      await expect(list.querySelector('h3')).toBeVisible();
      await expect((await canvas.findAllByRole('list', { name: reasons.fitting }))[0]).toBeVisible();
      await expect(canvas.getByText(match.why)).toBeVisible();
      await saysSample({ canvas });
    },
    async empty({ canvas }) {
      await expect(await canvas.findByText(match.nothing)).toBeVisible();
      await expect(canvas.getByRole('button', { name: match.stations })).toBeVisible();
    },
  },
  job: {
    record: 'sample-00001',
    async stands({ canvas }, { surface }) {
      const job = await canvas.findByRole('region', { name: '会展服务员' });
      const { pay, headCount, workplace, hours, valid, contact, from } = jobTexts;
      const { legend } = jobFilterWords.employment;
      for (const fact of [pay, headCount, legend, workplace, hours, valid, contact, from]) {
        await expect(job).toHaveTextContent(fact);
      }
      await expect(job).toHaveTextContent(travel('walk', 8));
      await expect(canvas.getByRole('button', { name: jobTexts.help })).toBeEnabled();
      await expect(canvas.getByRole('button', { name: splitView.back })).toBeEnabled();
      if (surface === 'pad') {
        await expect(await canvas.findByRole('list', { name: '岗位列表' })).toBeVisible();
      }
    },
  },
  policies: {
    call: 'listPolicies',
    async stands({ canvas }) {
      await expect(await canvas.findByText(/^共 \d+ 条政策$/)).toBeVisible();
      const list = await canvas.findByRole('list', { name: '政策列表' });
      await expect(list.querySelector('h3')).toBeVisible();
      await expect(canvas.getByRole('searchbox', { name: '搜索政策' })).toBeVisible();
    },
    async empty({ canvas }) {
      await expect(await canvas.findByText(saying(policies.none))).toBeVisible();
    },
  },
  policy: {
    record: 'sh-flex-si-subsidy',
    async stands({ canvas }) {
      const policy = await canvas.findByRole('region', { name: /灵活就业社会保险补贴/ });
      const expiring = statusText({ kind: 'expiring', daysLeft: 38, to: '2026-12-31' });
      for (const fact of [expiring, '沪人社规〔2022〕8号', '2026年12月31日']) {
        await expect(policy).toHaveTextContent(fact);
      }
      await expect(canvas.getByRole('heading', { name: policyTexts.apply })).toBeVisible();
      await expect(canvas.getByRole('button', { name: policyTexts.help })).toBeEnabled();
    },
  },
  benefits: {
    call: 'listPolicies',
    async stands({ canvas }) {
      const form = within(await canvas.findByRole('form', { name: benefits.title }));
      await expect(form.getByRole('heading', { name: situations.question })).toBeVisible();
      await expect(form.getByRole('button', { name: '没工作了' })).toBeEnabled();
      await expect(form.getByRole('button', { name: situations.all })).toBeEnabled();
    },
    async empty({ canvas }) {
      await expect(await canvas.findByText(benefits.noRules)).toBeVisible();
      await expect(canvas.getByRole('button', { name: benefits.stations })).toBeEnabled();
    },
  },
  guidance: {
    call: 'listProcedures',
    async stands({ canvas }) {
      const asked = within(await canvas.findByRole('region', { name: situationTexts.question }));
      await expect(asked.getAllByRole('button')).toHaveLength(8);
      const list = await canvas.findByRole('list', { name: '办事指南' });
      await expect(list.querySelector('h3')).toHaveTextContent('失业登记');
      await expect(canvas.getByRole('button', { name: guidance.help })).toBeEnabled();
    },
    async empty({ canvas }) {
      await expect(await canvas.findByText(guidance.none)).toBeVisible();
      await expect(canvas.getByRole('button', { name: guidance.help })).toBeEnabled();
    },
  },
  situation: {
    record: 'dismissed',
    async stands({ canvas }) {
      const path = within(await canvas.findByRole('region', { name: '刚失业' }));
      const steps = within(path.getByRole('list', { name: situationTexts.steps }));
      await expect(steps.getAllByRole('heading')[0]).toHaveTextContent('离开单位要拿的纸');
      await expect(steps.getByRole('button', { name: '看附近岗位' })).toBeEnabled();
      await expect(path.getByRole('button', { name: '约人陪我办' })).toBeEnabled();
    },
  },
  procedure: {
    record: 'unemployment-registration',
    async stands({ canvas }) {
      const page = within(await canvas.findByRole('region', { name: '失业登记' }));
      await expect(page.getByRole('group', { name: '所需材料' })).toBeVisible();
      await expect(page.getAllByRole('checkbox')).toHaveLength(2);
      await expect(page.getByRole('heading', { name: '办理步骤' })).toBeVisible();
      await expect(page.getByRole('button', { name: guidance.help })).toBeEnabled();
    },
  },
  article: {
    record: 'first-week',
    async stands({ canvas }) {
      const page = within(await canvas.findByRole('region', { name: '没工作的第一个星期做什么' }));
      await expect(page.getByRole('heading', { name: '先把纸拿齐' })).toBeVisible();
      await expect(await page.findByRole('heading', { name: articleTexts.policies })).toBeVisible();
      await expect(page.getByRole('button', { name: articleTexts.station })).toBeEnabled();
    },
  },
  interests: {
    async stands({ canvas }) {
      const page = within(await canvas.findByRole('region', { name: interests.title }));
      await expect(page.getByText(interests.progress(1, activities.length))).toBeVisible();
      await expect(page.getByRole('button', { name: interests.likings.unsure })).toBeEnabled();
    },
  },
  resume: {
    async stands({ canvas }) {
      const page = within(await canvas.findByRole('region', { name: resume.title }));
      await expect(page.getByRole('textbox', { name: resume.labels.did })).toBeVisible();
      await expect(page.getByText(resume.why)).toBeVisible();
    },
  },
  interview: {
    async stands({ canvas }) {
      const list = within(await canvas.findByRole('list', { name: interview.title }));
      await expect(list.getAllByRole('listitem')).toHaveLength(cards.length);
    },
  },
  stations: {
    call: 'listStations',
    async stands({ canvas }) {
      await saysSample({ canvas });
      const list = await canvas.findByRole('list', { name: '服务站点列表' });
      await expect(list.querySelector('h3')).toHaveTextContent('示例');
      await expect(canvas.getByText(stations.hotline(QINGPU.city))).toBeVisible();
    },
    async empty({ canvas }) {
      await expect(await canvas.findByText(saying(stations.none))).toBeVisible();
    },
  },
  station: {
    record: 'sample-station-1',
    async stands({ canvas }) {
      const page = within(await canvas.findByRole('region', { name: '夏阳街道示例一站' }));
      await expect(page.getByRole('table', { name: '2026年11月' })).toBeVisible();
      await expect(page.getByText(stationTexts.demonstration)).toBeVisible();
      await saysSample({ canvas });
    },
  },
  booking: {
    call: 'listStations',
    async stands({ canvas }) {
      await saysSample({ canvas });
      const slots = within(await canvas.findByRole('group', { name: booking.slots }));
      await expect(slots.getAllByRole('button')[0]).toHaveAccessibleName(/\d{1,2}:\d\d/);
      await expect(canvas.getByRole('group', { name: booking.service })).toBeVisible();
      await expect(canvas.getByRole('group', { name: booking.station })).toBeVisible();
    },
    async empty({ canvas }) {
      await expect(await canvas.findByText(saying(booking.noStation))).toBeVisible();
    },
  },
  training: {
    call: 'listCourses',
    async stands({ canvas }) {
      await saysSample({ canvas });
      const list = await canvas.findByRole('list', { name: training.list });
      await expect(list.querySelector('h3')).toHaveTextContent('示例');
      await expect(canvas.getByRole('group', { name: training.only })).toBeVisible();
    },
    async empty({ canvas }) {
      await expect(await canvas.findByText(saying(training.none))).toBeVisible();
    },
  },
  course: {
    record: 'sample-course-1',
    async stands({ canvas }) {
      const page = within(await canvas.findByRole('region', { name: '养老护理员培训班（示例）' }));
      await expect(page.getByRole('button', { name: signUp.open })).toBeEnabled();
      await expect(page.getByText(courseTexts.fee)).toBeVisible();
      await saysSample({ canvas });
    },
  },
  startup: {
    call: 'listPolicies',
    async stands({ canvas }) {
      const steps = within(await canvas.findByRole('list', { name: startup.steps }));
      await expect(steps.getAllByRole('listitem').length).toBeGreaterThan(4);
      await expect(await canvas.findByRole('button', { name: '第一次创业补贴' })).toBeVisible();
      await expect(canvas.getByRole('form', { name: loan.title })).toBeVisible();
    },
    async empty({ canvas }) {
      await expect(await canvas.findByText(saying(startup.policiesNone))).toBeVisible();
    },
  },
  events: {
    call: 'listEvents',
    async stands({ canvas }) {
      await saysSample({ canvas });
      const list = await canvas.findByRole('list', { name: events.list });
      await expect(list.querySelector('h3')).toHaveTextContent('示例');
      await expect(canvas.getByRole('group', { name: events.view })).toBeVisible();
    },
    async empty({ canvas }) {
      await expect(await canvas.findByText(saying(events.none))).toBeVisible();
    },
  },
  event: {
    record: 'sample-event-1',
    async stands({ canvas }) {
      const page = within(await canvas.findByRole('region', { name: '社区现场招聘会（示例）' }));
      await expect(page.getByRole('button', { name: signUp.open })).toBeEnabled();
      await expect(page.getByText(eventTexts.who)).toBeVisible();
      await saysSample({ canvas });
    },
  },
  need: {
    async stands({ canvas }) {
      const form = within(await canvas.findByRole('form', { name: need.title }));
      await expect(form.getByText(need.progress(1, 6))).toBeVisible();
      await expect(form.getByRole('heading', { name: needSteps.work.question })).toBeVisible();
      await expect(form.getByRole('textbox', { name: needSteps.work.label })).toBeVisible();
      await expect(form.getByRole('button', { name: need.skip })).toBeEnabled();
    },
  },
  vacancy: {
    async stands({ canvas }) {
      const form = within(await canvas.findByRole('form', { name: vacancy.title }));
      await expect(form.getByText(vacancy.progress(1, 6))).toBeVisible();
      await expect(form.getByRole('textbox', { name: vacancyFields.employer.label })).toBeVisible();
      await expect(form.getByRole('button', { name: vacancy.next })).toBeEnabled();
    },
  },
  mine: {
    async stands({ canvas }) {
      const own = within(await canvas.findByRole('region', { name: mine.title }));
      await expect(own.getByRole('button', { name: forget.title })).toBeEnabled();
    },
  },
  staff: {
    async stands({ canvas }, { surface }) {
      if (surface !== 'pad') {
        await expect(await canvas.findByRole('note')).toHaveTextContent(trouble.staff);
        return;
      }
      const list = await canvas.findByRole('list', { name: visits.list });
      await expect(list.querySelector('h3')).toHaveTextContent('示例');
      await expect(canvas.getByRole('button', { name: staff.walkIn })).toBeEnabled();
      await saysSample({ canvas });
    },
  },
} as const satisfies Record<Exclude<PlainKind, StandaloneId>, ListPage> &
  Record<DetailKind, DetailPage> &
  Record<StandaloneId, Page>;
