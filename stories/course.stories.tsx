import { expect, fn, within } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { personalStore } from '../src/data/own/OwnProvider.tsx';
import { unkept } from '../src/ui/answer/NotKept.texts.ts';
import { personForm } from '../src/ui/form/sendForm.texts.ts';
import { remind } from '../src/ui/go/texts.ts';
import { signUp } from '../src/ui/nouns/signUp/texts.ts';
import { course } from '../src/widgets/training/texts.ts';
import { clock } from './city.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { storageIsFull } from './fullStorage.ts';
import { opensSignUpForm, sendsSignUp } from './signUpForm.ts';
import { Stage } from './stage.tsx';

const open = (id: string) => ({ destination: { kind: 'course' as const, id } });

const meta = preview.meta({
  id: 'course',
  title: '页面/一门培训课',
  component: Stage,
  argTypes: controls('scenario', 'town', 'brand'),
  args: {
    widget: 'training',
    scenario: 'normal',
    town: '310118001',
    ...open('sample-course-1'),
    report: fn(),
  },
  parameters: {
    docs: { description: { component: '学什么、多少钱、哪天在哪里，学完能看哪些岗位；报名。' } },
  },
});

export const Normal = meta.story({ name: '正常', play: look(pages.course.stands) });

export const SignsUp = meta.story({
  name: '报名：给报名号',
  args: open('sample-course-8'),
  async play({ canvas, userEvent }) {
    const form = await opensSignUpForm({ canvas }, userEvent);
    await userEvent.click(form.getByRole('button', { name: signUp.send }));
    await expect(form.getByText(personForm.noName)).toBeVisible();
    await sendsSignUp(form, userEvent, '138 0000 0000');
    await expect(await canvas.findByText(signUp.done(false))).toBeVisible();
    await expect(canvas.getByText(/^报名号 QP\d+$/)).toBeVisible();
    await expect(canvas.queryByRole('button', { name: signUp.open })).toBeNull();
  },
});

export const Waits = meta.story({
  name: '报满了，可以排队',
  args: open('sample-course-4'),
  async play({ canvas }) {
    await expect(await canvas.findByText(signUp.fullWaiting)).toBeVisible();
    await expect(canvas.getByRole('button', { name: signUp.wait })).toBeEnabled();
  },
});

export const Full = meta.story({
  name: '报满了',
  args: open('sample-course-13'),
  async play({ canvas }) {
    await expect(await canvas.findByText(signUp.full('course'))).toBeVisible();
  },
});

export const JustFull = meta.story({
  name: '刚刚报满',
  args: { ...open('sample-course-1'), scenario: 'slot-taken' },
  async play({ canvas, userEvent }) {
    await sendsSignUp(await opensSignUpForm({ canvas }, userEvent), userEvent);
    await expect(await canvas.findByText(signUp.justFull)).toBeVisible();
  },
});

export const Cancelled = meta.story({
  name: '主办方取消了',
  args: open('sample-course-14'),
  async play({ canvas }) {
    await expect(await canvas.findByText(course.closed.cancelled)).toBeVisible();
    await expect(canvas.queryByRole('button', { name: signUp.open })).toBeNull();
  },
});

export const Over = meta.story({
  name: '已经结束',
  args: open('sample-course-15'),
  async play({ canvas }) {
    await expect(await canvas.findByText(course.closed.over)).toBeVisible();
  },
});

export const Elsewhere = meta.story({
  name: '不能在线报名：到站点',
  args: { lacks: ['signUpForCourse'] },
  async play({ canvas }) {
    await expect(await canvas.findByText(signUp.elsewhere)).toBeVisible();
  },
});

export const CancelledAfterSignUp = meta.story({
  name: '报过名，后来取消了',
  args: open('sample-course-14'),
  async beforeEach() {
    const row = {
      offer: 'course',
      id: 'sample-course-14',
      title: '保安员上岗班（示例）',
      code: 'QP5001',
    } as const;
    await personalStore(clock).change(
      'signUps',
      () => new Map([['course:sample-course-14', { ...row, signedOn: '2026-11-20' }]]),
    );
  },
  async play({ canvas }) {
    await expect(await canvas.findByText(signUp.was)).toBeVisible();
    await expect(canvas.getByText(course.closed.cancelled)).toBeVisible();
    await expect(canvas.queryByText(signUp.done(false))).toBeNull();
  },
});

export const Reminded = meta.story({
  name: '请宿主提醒：设好了，说什么时候',
  args: { remind: fn() },
  async play({ canvas, userEvent, args }) {
    await userEvent.click(await canvas.findByRole('button', { name: remind.set }));
    await expect(await canvas.findByText(/会提醒您/)).toBeVisible();
    const to = { kind: 'course', id: 'sample-course-1' };
    await expect(args.remind).toHaveBeenCalledWith(expect.objectContaining({ to }));
    await expect(canvas.queryByRole('button', { name: remind.set })).toBeNull();
  },
});

export const StorageFull = meta.story({
  name: '存储满了：报上了名，说这台设备没存下来',
  args: {
    ...open('sample-course-8'),
    auth: { getToken: async () => 'story-full' },
    lacks: ['listSignUps'],
  },
  beforeEach: () => storageIsFull(),
  async play({ canvas, userEvent }) {
    await sendsSignUp(await opensSignUpForm({ canvas }, userEvent), userEvent);
    await expect(await canvas.findByText(signUp.done(false))).toBeVisible();
    await expect(canvas.getByText(/^报名号 QP\d+$/)).toBeVisible();
    await expect(await canvas.findByText(unkept.notTaken)).toBeVisible();
  },
});

export const Odd = meta.story({
  name: '城市把钱、名额和课时写错了',
  args: { ...open('odd-course'), scenario: 'places-odd' },
  async play({ canvas }) {
    const region = within(await canvas.findByRole('region', { name: '钱和名额写错的课（示例）' }));
    await expect(region.getAllByText(course.unknown)[0]).toBeVisible();
    await expect(region.queryByText(course.left)).toBeNull();
    await expect(region.queryByText(course.hours)).toBeNull();
    await expect(region.getByRole('button', { name: signUp.open })).toBeEnabled();
  },
});
