import { expect, fn, within } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { personalStore } from '../src/data/own/OwnProvider.tsx';
import { FRAMEWORKS } from '../src/domain/compilation.texts.ts';
import { results, standings, takeAway } from '../src/widgets/benefits/results.texts.ts';
import { benefits, keep, question, situations } from '../src/widgets/benefits/texts.ts';
import { clock } from './city.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { isHeard } from './heard.ts';
import type { Canvas } from './plays.ts';
import { on } from './settings.tsx';
import { Stage } from './stage.tsx';
import { anyNumbers } from './words.ts';

const meta = preview.meta({
  id: 'benefits',
  title: '页面/政策计算',
  component: Stage,
  argTypes: controls('scenario', 'brand'),
  args: { widget: 'benefits', scenario: 'normal', report: fn(), print: fn() },
  parameters: {
    docs: {
      description: {
        component: '挑一件事，一屏一问，随时可以说不清楚；说得清符合、可能符合还是不符合，为什么，能拿多少。',
      },
    },
  },
});

type User = { click(element: Element): Promise<void>; type(element: Element, text: string): Promise<void> };
type Scene = Canvas & { readonly userEvent: User };

const form = async ({ canvas }: Canvas) => within(await canvas.findByRole('form', { name: benefits.title }));
const heading = async (scene: Canvas) => (await form(scene)).getByRole('heading', { level: 3 });
const press = async (scene: Scene, name: string) =>
  scene.userEvent.click(await (await form(scene)).findByRole('button', { name }));

/** Answers by the words of the answer or of the number, until there is no question left. */
async function answer(scene: Scene, said: Readonly<Record<string, string>>) {
  for (let asked = 0; asked < 60; asked += 1) {
    const page = await form(scene);
    if (page.queryByRole('list', { name: results.list })) return;
    const asks = (await heading(scene)).textContent ?? '';
    const words = said[asks];
    const box = page.queryByRole('textbox');
    if (words === undefined) await press(scene, question.unsure);
    else if (box) {
      await scene.userEvent.type(box, words);
      await press(scene, question.next);
    } else await press(scene, words);
  }
}

/** An item of the results by the title of its policy. */
async function result(scene: Canvas, title: string) {
  const list = within(await (await form(scene)).findByRole('list', { name: results.list }));
  const item = list.getByRole('heading', { level: 4, name: title }).closest('article');
  if (!item) throw new Error(`no result ${title}`);
  return item;
}

const flexible = {
  '现在有工作吗？': '打零工、自己接活',
  '认定过就业困难人员吗？': '认定过',
  '您自己交社保吗？': '自己按时在交',
  '这项补贴领过几个月？': '3',
  '您跨省换过交社保的地方吗？': '没有',
};

export const Normal = meta.story({
  name: '正常',
  async play({ canvas, globals }) {
    await look(pages.benefits.stands)({ canvas, globals });
    await expect(canvas.getByRole('button', { name: '没工作了' })).toBeEnabled();
    await expect(canvas.queryByRole('button', { name: FRAMEWORKS })).toBeNull();
  },
});

export const TappedTwice = meta.story({
  name: '一下点成两下，只答一问',
  async play(scene) {
    const page = await form(scene);
    await scene.userEvent.dblClick(await page.findByRole('button', { name: '自己交社保' }));
    await expect(page.getByText(/^第 1 问/)).toBeVisible();
  },
});

export const Eligible = meta.story({
  name: '符合：金额、怎么算的、一年多少、期限、带走的清单',
  async play(scene) {
    const { canvas, userEvent, args } = scene;
    await press(scene, '自己交社保');
    await answer(scene, flexible);
    const item = await result(scene, '4050社保补贴');
    for (const words of [
      standings.eligible.name,
      '1131.9 元/月',
      results.year(12, '13582.8'),
      results.policyEnds('2026-12-31'),
      results.unless,
    ]) {
      await expect(item).toHaveTextContent(words);
    }
    const list = within(canvas.getByRole('region', { name: takeAway.title }));
    await expect(list.getByRole('button', { name: takeAway.calendar })).toBeEnabled();
    await expect(list.queryByRole('img', { name: takeAway.code })).toBeNull();
    await userEvent.click(list.getByRole('button', { name: takeAway.print }));
    await expect(args.print).toHaveBeenCalledOnce();
  },
});

export const Kept = meta.story({
  name: '留着：结果进“我的”，答的不留',
  async play(scene) {
    const { canvas, userEvent } = scene;
    await press(scene, '自己交社保');
    await answer(scene, flexible);
    await userEvent.click(canvas.getByRole('button', { name: new RegExp(`^${keep.keep}：`) }));
    await expect(await canvas.findByText(keep.kept)).toBeVisible();
    await expect(canvas.getByRole('button', { name: keep.open })).toBeEnabled();
    const { results: kept } = personalStore(clock).state().parts;
    const [one] = [...(kept?.values() ?? [])];
    await expect(one?.title).toBe('政策计算：自己交社保');
    await expect(one?.lines.join()).toContain('4050社保补贴：1131.9 元/月');
  },
});

export const Ineligible = meta.story({
  name: '不符合：哪一条对不上，找人问',
  async play(scene) {
    await press(scene, '没工作了');
    await answer(scene, { '您的户口是上海的吗？': '外地户口' });
    const item = await result(scene, '就业困难怎么认定');
    await expect(item).toHaveTextContent(standings.ineligible.name);
    await expect(item).toHaveTextContent('有上海户籍');
    await expect(within(item).getByRole('button', { name: results.wrong })).toBeEnabled();
  },
});

export const Possible = meta.story({
  name: '什么都不清楚：没有一项说不符合',
  async play(scene) {
    await press(scene, '没工作了');
    await answer(scene, {});
    const page = await form(scene);
    await scene.userEvent.click(page.getByRole('button', { name: anyNumbers(results.more(1)) }));
    await expect(page.queryByText(standings.ineligible.name)).toBeNull();
    await expect(page.getByText(results.unanswered)).toBeVisible();
    await expect(await result(scene, '失业金怎么领')).toHaveTextContent(results.find);
  },
});

export const Unjudged = meta.story({
  name: '机器算不了的，请人来看',
  async play(scene) {
    await press(scene, '刚毕业');
    await answer(scene, {});
    const item = await result(scene, '青年就业见习');
    await expect(item).toHaveTextContent(standings.unjudged.name);
    await expect(item).toHaveTextContent(results.lowConfidence);
  },
});

const everyVerdict = {
  args: { destination: { kind: 'benefits', given: { hukou: 'other' } } },
  async play(scene: Scene) {
    await press(scene, situations.all);
    await press(scene, question.results);
    const list = within(await (await form(scene)).findByRole('list', { name: results.list }));
    for (const { name } of Object.values(standings))
      await expect(list.getAllByText(name, { exact: false })[0]).toBeVisible();
    for (const item of list.getAllByRole('article')) {
      await expect(within(item).getByRole('heading', { level: 4 })).toBeVisible();
      await expect(item).toHaveTextContent(/符合/);
    }
  },
} as const;

export const Verdicts = meta.story({ name: '四种结果在一起', ...everyVerdict });
export const VerdictsElderNarrow = meta.story({
  name: '四种结果在一起，长辈版，最窄 320',
  globals: on.elderNarrow,
  ...everyVerdict,
});
export const VerdictsPad = meta.story({ name: '四种结果在一起，PAD', globals: on.pad, ...everyVerdict });
export const VerdictsKiosk = meta.story({
  name: '四种结果在一起，查询机',
  globals: on.kiosk,
  ...everyVerdict,
});
export const VerdictsDark = meta.story({ name: '四种结果在一起，深色', globals: on.dark, ...everyVerdict });
export const VerdictsBigText = meta.story({
  name: '四种结果在一起，系统字号 200%',
  globals: on.bigText,
  ...everyVerdict,
});

export const GoesOn = meta.story({
  name: '先看结果，再接着问清一项',
  async play(scene) {
    await press(scene, '没工作了');
    await press(scene, question.results);
    const title = '失业金每月多少';
    await press(scene, results.goOn(title));
    await expect(await heading(scene)).toHaveTextContent('现在在领失业金吗？');
    await press(scene, '没有领');
    await expect(await result(scene, title)).toHaveTextContent(standings.ineligible.name);
  },
});

export const ToDo = meta.story({
  name: '差一步可以去办的：不符合，但说怎么办',
  async play(scene) {
    await press(scene, '没工作了');
    await answer(scene, { '失业登记办了吗？': '没办过' });
    const item = await result(scene, '失业金怎么领');
    await expect(item).toHaveTextContent(standings.ineligible.name);
    await expect(item).toHaveTextContent(results.doFirst);
    await expect(within(item).getByRole('button', { name: results.howTo })).toBeEnabled();
  },
});

export const Changes = meta.story({
  name: '上一步改一个答案，别的还在',
  async play(scene) {
    await press(scene, '没工作了');
    await press(scene, '单位裁员');
    const second = (await heading(scene)).textContent ?? '';
    await press(scene, question.unsure);
    await press(scene, question.back);
    await expect(await heading(scene)).toHaveTextContent(second);
    await press(scene, question.back);
    const before = (await form(scene)).getByRole('button', { name: question.said('单位裁员') });
    await expect(before).toBeVisible();
    await scene.userEvent.click(before);
    await expect(await heading(scene)).not.toHaveTextContent(second);
  },
});

export const WrongNumber = meta.story({
  name: '写错的数，说清怎么改',
  async play(scene) {
    await press(scene, '自己交社保');
    while (!(await form(scene)).queryByRole('textbox')) await press(scene, question.unsure);
    const page = await form(scene);
    await press(scene, question.next);
    await expect(page.getByRole('alert')).toHaveTextContent(question.empty);
    await scene.userEvent.type(page.getByRole('textbox'), '-3');
    await press(scene, question.next);
    await expect(page.getByRole('alert')).toHaveTextContent(question.tooSmall(0));
    await expect(page.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  },
});

const way = [question.back, question.unsure, question.results].map((name) => ['button', name] as const);
export const Heard = meta.story({
  name: '读屏听到的名字、次序和要改的地方',
  async play(scene) {
    await press(scene, '自己交社保');
    const part = await scene.canvas.findByRole('form', { name: benefits.title });
    const answers = ['没有工作', '打零工、自己接活', '在单位上班', '自己开店、办公司'];
    await isHeard(part, [
      ['heading', '现在有工作吗？'],
      ...answers.map((name) => ['button', name] as const),
      ...way,
    ]);
    while (!within(part).queryByRole('textbox')) await press(scene, question.unsure);
    await press(scene, question.next);
    await isHeard(part, [
      ['heading', '您自己交社保，选的每月缴费基数是多少？'],
      ['textbox', '自选的缴费基数（元）', question.empty],
      ['alert', question.empty],
      ['button', question.next],
      ...way,
    ]);
  },
});
export const HeardDay = meta.story({
  name: '读屏听到的名字、次序和要改的地方：一个日子',
  async play(scene) {
    await press(scene, '快退休了');
    const part = await scene.canvas.findByRole('form', { name: benefits.title });
    while (!within(part).queryAllByRole('combobox').length) await press(scene, question.unsure);
    await press(scene, question.next);
    await isHeard(part, [
      ['heading', '您是哪年哪月哪日生的？'],
      ...[question.year, question.month, question.day].map(
        (name) => ['combobox', name, question.noDay] as const,
      ),
      ['alert', question.noDay],
      ['button', question.next],
      ...way,
    ]);
  },
});

export const ByKeyboard = meta.story({
  name: '只用键盘',
  async play(scene) {
    const { userEvent } = scene;
    const page = await form(scene);
    (await page.findByRole('button', { name: '没工作了' })).focus();
    await userEvent.keyboard('{Enter}');
    await expect(await heading(scene)).toHaveFocus();
    await userEvent.tab();
    await expect(page.getByRole('button', { name: '单位裁员' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(await heading(scene)).toHaveFocus();
    while (!page.queryByRole('textbox')) await press(scene, question.unsure);
    await userEvent.tab();
    await expect(page.getByRole('textbox')).toHaveFocus();
    const before = (await heading(scene)).textContent ?? '';
    await userEvent.keyboard('12{Enter}');
    await expect(await heading(scene)).not.toHaveTextContent(before);
    await expect(await heading(scene)).toHaveFocus();
  },
});

export const Shared = meta.story({
  name: '公用的屏幕：不问家境和身体，清单用手机扫走',
  globals: on.kiosk,
  async play(scene) {
    await press(scene, '家里困难');
    const asked: string[] = [];
    while (!(await form(scene)).queryByRole('list', { name: results.list })) {
      asked.push((await heading(scene)).textContent ?? '');
      await press(scene, question.unsure);
    }
    await expect(asked.filter((one) => /低保|残|大事/.test(one))).toEqual([]);
    await expect(asked.length).toBeGreaterThan(0);
    await expect(await scene.canvas.findByRole('img', { name: takeAway.code })).toBeVisible();
    await expect(scene.canvas.queryByRole('button', { name: takeAway.copy })).toBeNull();
  },
});

export const NoRules = meta.story({
  name: '本地的政策不能自动算',
  args: { scenario: 'no-policy-words' },
  async play({ canvas }) {
    await expect(await canvas.findByText(benefits.noRules)).toBeVisible();
    await expect(canvas.getByRole('button', { name: benefits.policies })).toBeEnabled();
    await expect(canvas.getByRole('button', { name: benefits.stations })).toBeEnabled();
    await expect(canvas.queryByRole('alert')).toBeNull();
  },
});

export const OnePolicy = meta.story({
  name: '从一条政策来，只问这一条',
  args: { destination: { kind: 'benefits', policy: 'cn-payment-order' } },
  async play(scene) {
    await expect(await (await form(scene)).findByText(question.progress(1, 1))).toBeVisible();
    await press(scene, '欠了');
    const item = await result(scene, '法院支付令讨薪');
    await expect(item).toHaveTextContent(standings.eligible.name);
  },
});

export const Choice = meta.story({
  name: '只能要一样的两项，金额放在一起挑',
  async play(scene) {
    const said = {
      ...flexible,
      '现在在领失业金吗？': '正在领',
      '您自己交的养老保险交在哪里？': '交在上海',
      '离法定退休还有几个月？': '6',
    };
    await press(scene, situations.all);
    await press(scene, question.results);
    for (const title of ['4050社保补贴', '失业期间养老费返还']) {
      const more = (await form(scene)).queryAllByRole('button', { name: anyNumbers(results.more(1)) });
      for (const button of more) await scene.userEvent.click(button);
      await press(scene, results.goOn(title));
      await answer(scene, said);
    }
    const note = (await form(scene)).getByRole('note');
    await expect(note).toHaveTextContent(results.choice('4050社保补贴', '失业期间养老费返还'));
    await expect(note).toHaveTextContent(results.year(12, '13582.8'));
  },
});

export const Everything = meta.story({
  name: '都算一算',
  async play(scene) {
    await press(scene, situations.all);
    await press(scene, question.results);
    const list = within(await (await form(scene)).findByRole('list', { name: results.list }));
    await expect(list.getAllByRole('heading', { level: 4 }).length).toBeGreaterThan(10);
    await press(scene, takeAway.restart);
    await expect(await heading(scene)).toHaveTextContent(situations.question);
  },
});
