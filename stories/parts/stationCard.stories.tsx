import { expect } from 'storybook/test';
import preview from '../../.storybook/preview.tsx';
import type { Station } from '../../src/domain/station.ts';
import { phone } from '../../src/ui/go/texts.ts';
import { StationCard } from '../../src/ui/nouns/station/StationCard.tsx';
import { station as texts } from '../../src/ui/nouns/station/texts.ts';
import { staffingText } from '../../src/ui/words/staffing.texts.ts';
import { travel } from '../../src/ui/words/travel.texts.ts';
import { object } from '../controls.ts';
import { enhancedContrast, on } from '../settings.tsx';

const sittings = [
  { weekday: 1, from: '09:00', to: '11:30' },
  { weekday: 1, from: '13:30', to: '16:30' },
] as const;

const station: Station = {
  id: 'sample',
  name: '夏阳街道示例一站',
  townCode: '310118001',
  address: '示例地址：夏阳街道示例路8号（示例数据）',
  phone: '12333',
  timetable: sittings,
};

const meta = preview.meta({
  id: 'station-card',
  title: '零件/站点卡',
  component: StationCard,
  argTypes: {
    station: object({ name: '站点', description: '名称、街镇、地址、电话和坐班表；没有的就是未公布。' }),
    trip: object({ name: '路程', description: '怎么去、要几分钟；没有的话，不写路程。' }),
    staffing: object({ name: '坐班', description: '今天有人，过几天有人，还是不知道。' }),
  },
  args: {
    station,
    trip: {
      mode: 'walk' as const,
      minutes: 6,
      from: { lng: 121.108, lat: 31.144 },
      to: { lng: 121.111, lat: 31.146 },
    },
    staffing: { kind: 'today' as const, sittings, now: false, sure: true },
  },
  parameters: {
    part: true,
    docs: { description: { component: '多远，今天有没有人，在哪儿，打什么电话。' } },
  },
});

export const Today = meta.story({
  name: '今天有人',
  async play({ canvas }) {
    await expect(
      canvas.getByText(staffingText({ kind: 'today', sittings, now: false, sure: true })),
    ).toBeVisible();
    await expect(canvas.getByText(travel('walk', 6))).toBeVisible();
    await expect(canvas.getByRole('link', { name: phone.call('12333') })).toHaveAttribute(
      'href',
      'tel:12333',
    );
  },
});

export const TodayUnsure = meta.story({
  name: '今天有人，节假日安排未公布',
  args: { staffing: { kind: 'today', sittings, now: false, sure: false } },
  async play({ canvas }) {
    await expect(
      canvas.getByText(staffingText({ kind: 'today', sittings, now: false, sure: false })),
    ).toBeVisible();
  },
});

export const Later = meta.story({
  name: '过几天有人',
  args: { staffing: { kind: 'later', day: '2026-11-25', sittings, today: 'appointment', sure: true } },
  async play({ canvas }) {
    await expect(canvas.getByText(/11月25日 周三/)).toBeVisible();
  },
});

const laterUnsure = { kind: 'later', day: '2027-01-04', sittings, today: 'rest', sure: false } as const;

export const LaterUnsure = meta.story({
  name: '节假日安排未公布',
  args: { staffing: laterUnsure },
  async play({ canvas }) {
    await expect(canvas.getByText(staffingText(laterUnsure))).toBeVisible();
  },
});

export const Unknown = meta.story({
  name: '什么都没公布',
  args: {
    station: { ...station, address: undefined, phone: undefined, timetable: [] },
    trip: undefined,
    staffing: { kind: 'unknown' },
  },
  async play({ canvas }) {
    await expect(canvas.getByText(staffingText({ kind: 'unknown' }))).toBeVisible();
    await expect(canvas.getByText(texts.noAddress)).toBeVisible();
    await expect(canvas.queryByRole('link')).toBeNull();
  },
});

export const Kiosk = meta.story({
  name: '查询机：电话不能拨',
  globals: on.kiosk,
  async play({ canvas }) {
    await expect(canvas.getByText('12333')).toBeVisible();
    await expect(canvas.queryByRole('link')).toBeNull();
  },
});

export const Narrow = meta.story({ name: '最窄 320', globals: on.narrow });
export const Elder = meta.story({
  name: '长辈版，最窄 320',
  globals: on.elderNarrow,
  parameters: enhancedContrast,
});
export const Dark = meta.story({ name: '深色', globals: on.dark });
