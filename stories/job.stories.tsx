import { expect, userEvent, waitFor, within } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { hotline } from '../src/ui/answer/texts.ts';
import { personForm, sendForm } from '../src/ui/form/sendForm.texts.ts';
import { handOver, share } from '../src/ui/go/texts.ts';
import { reasons } from '../src/ui/nouns/match/texts.ts';
import { printing } from '../src/ui/paper/texts.ts';
import { speech } from '../src/ui/speech/texts.ts';
import {
  application,
  ask,
  detail,
  findings,
  otherJobs,
  paper,
  report,
} from '../src/widgets/jobs/detail/texts.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { needIs } from './ownNeed.ts';
import { enhancedContrast, on } from './settings.tsx';
import { speaks, voice } from './speaks.ts';
import { Stage } from './stage.tsx';

const meta = preview.meta({
  id: 'job',
  title: '页面/一个岗位',
  component: Stage,
  argTypes: controls('scenario', 'town', 'destination', 'brand'),
  args: {
    widget: 'jobs',
    scenario: 'normal',
    town: '310118001',
    destination: { kind: 'job', id: pages.job.record },
  },
  parameters: {
    docs: { description: { component: '一个岗位的全部内容。宽的屏幕上，列表留在旁边。' } },
  },
});

const shows = look(pages.job.stands);

export const Normal = meta.story({ name: '正常', play: shows });

export const NobodyToAsk = meta.story({
  name: '城市不接报名，也不接“帮我问”：去单位的页面，打热线',
  args: { lacks: ['apply', 'askAssistance', 'reportAd'] },
  async play({ canvas }) {
    await expect(await canvas.findByText(new RegExp(detail.noAsking))).toHaveTextContent(hotline.number);
    await expect(canvas.getByRole('button', { name: detail.help })).toBeEnabled();
    for (const absent of [detail.apply, detail.ask, detail.report])
      await expect(canvas.queryByRole('button', { name: absent })).toBeNull();
  },
});

export const Expired = meta.story({
  name: '已经截止',
  args: { destination: { kind: 'job', id: 'sample-00392' } },
  async play({ canvas }) {
    await expect(await canvas.findByText(detail.expired('2026年11月22日'))).toBeVisible();
    await expect(canvas.queryByRole('link', { name: new RegExp(detail.toEmployer) })).toBeNull();
    await expect(canvas.getByRole('button', { name: detail.help })).toBeEnabled();
    await expect(canvas.queryByRole('button', { name: detail.apply })).toBeNull();
    await expect(canvas.queryByText(detail.contact)).toBeNull();
    await expect(canvas.queryByRole('button', { name: share.share })).toBeNull();
    await expect(canvas.queryByRole('button', { name: paper.print })).toBeNull();
  },
});

export const Suspicious = meta.story({
  name: '查出不该有的内容',
  args: { scenario: 'bad-ads', destination: { kind: 'job', id: 'sample-bad-1' } },
  async play({ canvas }) {
    const job = await canvas.findByRole('region', { name: '前台文员' });
    await waitFor(() => expect(job).toHaveTextContent(findings.alarm));
    await waitFor(() => expect(job).toHaveTextContent(findings.code.sex));
    await waitFor(() => expect(job).toHaveTextContent(findings.code.age));
  },
});

export const Underpaid = meta.story({
  name: '低于最低工资',
  args: { scenario: 'bad-ads', destination: { kind: 'job', id: 'sample-bad-8' } },
  globals: on.elderNarrow,
  parameters: enhancedContrast,
  async play({ canvas }) {
    const job = await canvas.findByRole('region', { name: '保洁员' });
    await waitFor(() => expect(job).toHaveTextContent(findings.code.belowMinimumWage));
  },
});

export const Incomplete = meta.story({
  name: '没有写全，要问清楚',
  args: { scenario: 'bad-ads', destination: { kind: 'job', id: 'sample-bad-12' } },
  async play({ canvas }) {
    const job = await canvas.findByRole('region', { name: '普工' });
    await waitFor(() => expect(job).toHaveTextContent(findings.ask));
    await waitFor(() => expect(job).toHaveTextContent(findings.code.noHeadCount));
    await expect(job).not.toHaveTextContent(findings.alarm);
  },
});

export const Applying = meta.story({
  name: '报名：先查号码，再报上名',
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: detail.apply }));
    const form = within(await canvas.findByRole('form', { name: application.form }));
    const name = form.getByRole('textbox', { name: personForm.name });
    const phone = form.getByRole('textbox', { name: personForm.phone });
    await userEvent.type(name, '示例居民');
    await userEvent.type(phone, '1380000{Enter}');
    await expect(await form.findByRole('alert')).toHaveTextContent(personForm.digits(7));
    await expect(phone).toHaveFocus();
    await userEvent.type(phone, '0000');
    await userEvent.click(form.getByRole('checkbox', { name: application.consent }));
    await userEvent.click(form.getByRole('button', { name: application.send }));
    await expect(await canvas.findByText(application.sent)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: sendForm.close }));
    await expect(canvas.queryByRole('button', { name: detail.apply })).toBeNull();
    await expect(canvas.getByRole('button', { name: detail.myApplications })).toBeEnabled();
  },
});

export const AnswerLost = meta.story({
  name: '报名：没有收到回答',
  args: { scenario: 'apply-down', destination: { kind: 'job', id: 'sample-00002' } },
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: detail.apply }));
    const form = within(await canvas.findByRole('form', { name: application.form }));
    await userEvent.type(form.getByRole('textbox', { name: personForm.name }), '示例居民');
    await userEvent.type(form.getByRole('textbox', { name: personForm.phone }), '13800000000');
    await userEvent.click(form.getByRole('checkbox', { name: application.consent }));
    await userEvent.click(form.getByRole('button', { name: application.send }));
    await expect(await form.findByText(application.unknown)).toBeVisible();
    await expect(await form.findByRole('button', { name: sendForm.again })).toBeEnabled();
  },
});

export const Asking = meta.story({
  name: '托站点帮我问',
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: detail.ask }));
    const form = within(await canvas.findByRole('form', { name: ask.form }));
    await userEvent.type(form.getByRole('textbox', { name: personForm.name }), '示例居民');
    await userEvent.type(form.getByRole('textbox', { name: personForm.phone }), '13800000000');
    await userEvent.type(form.getByRole('textbox', { name: ask.words }), '能不能晚一点上班');
    await userEvent.click(form.getByRole('checkbox', { name: ask.consent }));
    await userEvent.click(form.getByRole('button', { name: ask.send }));
    await expect(await canvas.findByText(ask.sent)).toBeVisible();
  },
});

export const Reporting = meta.story({
  name: '举报：先选哪里不对，再给回执号',
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: detail.report }));
    const form = within(await canvas.findByRole('form', { name: report.form }));
    await userEvent.click(form.getByRole('button', { name: report.send }));
    await expect(await form.findByRole('alert')).toHaveTextContent(report.noReason);
    await userEvent.click(form.getByRole('radio', { name: report.complaints.fee }));
    await userEvent.click(form.getByRole('button', { name: report.send }));
    await expect(await canvas.findByText(/^sample-report-\d+$/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: report.copy })).toBeEnabled();
  },
});

export const ReportRefused = meta.story({
  name: '举报：没有收到回答，320 宽、长辈版',
  args: { scenario: 'report-down' },
  globals: on.elderNarrow,
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: detail.report }));
    const form = within(await canvas.findByRole('form', { name: report.form }));
    await userEvent.click(form.getByRole('radio', { name: report.complaints.filled }));
    await userEvent.click(form.getByRole('button', { name: report.send }));
    await expect(await form.findByText(report.unknown)).toBeVisible();
    await expect(form.getByRole('radio', { name: report.complaints.filled })).toBeDisabled();
  },
});

export const Others = meta.story({
  name: '往下看：这家还在招的，差不多的',
  async play({ canvas }) {
    const report = await canvas.findByRole('button', { name: detail.report });
    report.scrollIntoView();
    const similar = within(await canvas.findByRole('list', { name: otherJobs.similar }));
    const [first] = similar.getAllByRole('button');
    if (!first) throw new Error('no similar job');
    const title = first.textContent ?? '';
    await userEvent.click(first);
    await expect(await canvas.findByRole('region', { name: title })).toBeVisible();
  },
});

export const ForANeed = meta.story({
  name: '登记过需求：合适在哪，要留意什么',
  async beforeEach() {
    await needIs();
  },
  async play({ canvas }) {
    await expect(await canvas.findByRole('list', { name: reasons.minding })).toBeVisible();
  },
});

export const Printing = meta.story({
  name: '打印在一张纸上',
  async play({ canvas }) {
    await expect(await canvas.findByRole('button', { name: paper.print })).toBeEnabled();
  },
});

export const HandedOver = meta.story({
  name: '查询机上：扫码带到自己手机上',
  globals: on.kiosk,
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: handOver.take }));
    await expect(await canvas.findByRole('img', { name: handOver.code })).toBeVisible();
  },
});

/** A kiosk with a Chinese voice. */
let device: ReturnType<typeof speaks>;

export const ReadAloud = meta.story({
  name: '查询机上：把岗位读给人听，说怎么调音量',
  globals: on.kiosk,
  beforeEach() {
    device = speaks(voice);
    return () => device.restore();
  },
  async play({ canvas }) {
    const read = await canvas.findByRole('button', { name: speech.read, pressed: false });
    await userEvent.click(read);
    const [title] = canvas.getAllByRole('heading', { level: 2 });
    await expect(device.said[0]?.text).toBe(title?.textContent);
    await expect(await canvas.findByText(speech.volume)).toBeVisible();
    await userEvent.click(read);
    await expect(read).toHaveAttribute('aria-pressed', 'false');
  },
});

export const NotPrinted = meta.story({
  name: '查询机上：没有打印出来',
  globals: on.kiosk,
  args: { print: async () => false },
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: paper.print }));
    await expect(await canvas.findByText(printing.failed)).toBeVisible();
  },
});
