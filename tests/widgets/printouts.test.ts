// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Procedure } from '../../src/domain/procedure.ts';
import { toFragment } from '../../src/ui/paper/printout.ts';
import { hoursText, staffingText } from '../../src/ui/words/staffing.texts.ts';
import { checklistOf } from '../../src/widgets/guidance/checklist.ts';
import { checklist, procedure } from '../../src/widgets/guidance/texts.ts';
import { shareCardOf as jobCard } from '../../src/widgets/jobs/detail/shareCardOf.ts';
import { leafletOf, shareCardOf } from '../../src/widgets/policies/leaflet.ts';
import { boardPrintout } from '../../src/widgets/stations/boardPrintout.ts';
import { aJob, aPolicy, aStation } from '../builders.ts';

const day = '2026-11-23';
const inForce = { kind: 'inForce' } as const;

const aProcedure = (parts: Partial<Procedure> = {}): Procedure => ({
  id: 'procedure-1',
  title: '失业登记',
  forWhom: '没有工作的人',
  before: [],
  steps: [{ kind: 'known', text: '带上身份证' }, { kind: 'unverified' }],
  materials: [{ name: '身份证' }, { name: '照片', checkedOnline: true, note: '一寸' }],
  channels: [],
  basis: [],
  policyIds: [],
  citation: { title: '办事指南', url: 'https://rsj.example/1', seenOn: '2026-11-01' },
  confidence: 'high',
  ...parts,
});

const textOf = (fragment: DocumentFragment) => fragment.textContent ?? '';

describe('a procedure on paper', () => {
  it('has its steps in order and a box for each paper', () => {
    const page = toFragment(checklistOf(aProcedure(), { day, sample: false }));
    const lines = (selector: string) => [...page.querySelectorAll(selector)].map((line) => line.textContent);
    expect(lines('ol > li')[0]).toBe('带上身份证');
    expect(lines('ol > li')[1]).toContain(procedure.unverified);
    expect(lines('.boxes > li')).toEqual(['☐ 身份证', '☐ 照片（工作人员能在网上核对，一般不用带；一寸）']);
  });

  it('has its citation and the day of printing', () => {
    const text = textOf(toFragment(checklistOf(aProcedure(), { day, sample: false })));
    expect(text).toContain('办事指南 https://rsj.example/1');
    expect(text).toContain(checklist.seen('2026年11月1日'));
    expect(text).toContain('2026年11月23日 打印');
    expect(text).not.toContain('示例数据');
  });

  it('names the nearest station, when staff sit there and its number', () => {
    const station = aStation({ address: '示例路 8 号', phone: '12333' });
    const nearest = { station, staffing: { kind: 'unknown' } } as const;
    const text = textOf(toFragment(checklistOf(aProcedure(), { day, sample: false, nearest })));
    for (const part of ['示例站点 · 示例路 8 号', '电话 12333', staffingText(nearest.staffing)]) {
      expect(text).toContain(part);
    }
    expect(textOf(toFragment(checklistOf(aProcedure(), { day, sample: false })))).not.toContain('最近的站点');
  });

  it('says that it is sample data, and that its steps are not known', () => {
    const unknown = aProcedure({ steps: [{ kind: 'unverified' }] });
    const page = toFragment(checklistOf(unknown, { day, sample: true }));
    expect(textOf(page)).toContain('示例数据');
    expect(textOf(page)).toContain(procedure.noSteps);
    expect(page.querySelector('ol')).toBeNull();
  });

  it('shows what a city sends as text and never as elements', () => {
    const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const page = toFragment(
      checklistOf(aProcedure({ title: hostile, materials: [{ name: hostile }] }), { day, sample: false }),
    );
    expect(page.querySelectorAll('img, script')).toHaveLength(0);
    expect(page.querySelector('h1')?.textContent).toBe(hostile);
  });
});

describe('a policy on paper', () => {
  const policy = aPolicy({
    docNo: '示例〔2026〕1号',
    effectiveTo: '2026-12-31',
    benefit: { amount: 100, unit: '元/月', derived: false, amounts: [], items: [] },
    apply: { channels: ['到站点办'] },
  });

  it('has the benefit, how to apply, and the dates', () => {
    const text = textOf(toFragment(leafletOf(policy, { status: inForce, day, sample: false })));
    for (const part of [
      '100 元/月',
      '到站点办',
      '文号：示例〔2026〕1号',
      '有效期到：2026年12月31日',
      '现行',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('does not show how to apply when it has expired', () => {
    const expired = { kind: 'expired', on: '2026-01-01' } as const;
    const text = textOf(toFragment(leafletOf(policy, { status: expired, day, sample: false })));
    expect(text).toContain('已到期，待核实');
    expect(text).not.toContain('到站点办');
  });

  it('shows no amount of low confidence', () => {
    const lead = { ...policy, confidence: 'low' } as const;
    const text = textOf(toFragment(leafletOf(lead, { status: inForce, day, sample: false })));
    expect(text).not.toContain('100 元/月');
    expect(text).toContain('所以不写金额');
  });
});

describe('a card to share', () => {
  it('of a job contains the ad and says that it is sample data', () => {
    const job = { ...aJob({ validUntil: '2026-12-01' }), description: [], requirements: [] };
    const card = jobCard(job, true);
    expect(card).toMatchObject({ title: '仓库管理员', destination: { kind: 'job', id: 'job-1' } });
    expect(card.text.split('\n')).toEqual([
      '示例数据',
      '仓库管理员',
      '收入：5000\u2060–\u20607000 元/月',
      '示例公司',
      '招聘到 2026年12月1日',
      '信息来自示例来源，联系前请先核实',
    ]);
    expect(jobCard(job, false).text).not.toContain('示例数据');
  });

  it('of a policy contains its status', () => {
    const card = shareCardOf(aPolicy(), inForce, { day, sample: false });
    expect(card.destination).toEqual({ kind: 'policy', id: 'policy-1' });
    expect(card.text).toContain('现行');
  });
});

describe('a month board on paper', () => {
  const days = ['2026-11-25', '2026-11-26'].map((day) => ({ day, sittings: [], entries: [] }));
  const station = aStation({ address: '示例路 8 号', phone: '12333' });
  const told = { sample: true, partial: false };

  it('is a calendar with the code, the address and the number of the station', () => {
    const notice = { kind: 'notice', from: '14:00', to: '15:00', title: '宣讲', cancelled: true } as const;
    const board = { month: '2026-11', sure: true, days: days.map((one) => ({ ...one, entries: [notice] })) };
    const printout = boardPrintout(station, board, told);
    expect(printout.code?.text).toBe('service-circle:station/station-1');
    const page = toFragment(printout);
    for (const part of ['示例数据', '示例路 8 号', '电话 12333']) expect(textOf(page)).toContain(part);
    // Nothing is at a weekend, and the first of November is a Sunday.
    expect(page.querySelectorAll('th')).toHaveLength(5);
    expect(page.querySelectorAll('tbody tr')).toHaveLength(5);
    const field = [...page.querySelectorAll('td')].find((one) => one.textContent?.startsWith('25'));
    expect(field?.querySelector('p')?.textContent).toBe('已取消\n14:00\u2060–\u206015:00\n宣讲');
  });

  it('holds so many entries a day that a full month has room on one A4, and counts the others', () => {
    const notices = Array.from({ length: 9 }, (_, nth) => ({
      kind: 'notice' as const,
      from: `1${nth}:00`,
      title: '很长的标题'.repeat(30),
      cancelled: false,
    }));
    const board = {
      month: '2026-08',
      sure: false,
      days: [{ day: '2026-08-01', sittings: [], entries: notices }],
    };
    const [field] = toFragment(boardPrintout(station, board, told)).querySelectorAll('td:has(p)');
    const lines = [...(field?.querySelectorAll('p') ?? [])].map((line) => line.textContent ?? '');
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toBe('还有 8 项，扫码看');
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(26);
  });

  it('says the hours of a day whole, in the morning and in the afternoon', () => {
    const sittings = [
      { weekday: 3, from: '09:00', to: '11:30' },
      { weekday: 3, from: '13:30', to: '16:30' },
      { weekday: 3, from: '18:00', to: '20:00' },
    ] as const;
    const board = { month: '2026-11', sure: true, days: [{ day: '2026-11-25', sittings, entries: [] }] };
    const page = toFragment(boardPrintout(station, board, told));
    const [hours] = [...page.querySelectorAll('td p')].map((line) => line.textContent?.split('\n').slice(1));
    expect(hours).toEqual(sittings.map((one) => hoursText([one])));
  });

  it('that is empty says so in words', () => {
    const page = toFragment(boardPrintout(station, { month: '2026-11', sure: true, days: [] }, told));
    expect(page.querySelector('table')).toBeNull();
    expect(textOf(page)).toContain('没有公布坐班和活动');
  });
});
