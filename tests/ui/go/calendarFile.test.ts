import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../src/ui/go/CalendarButton.tsx';

const NOW = new Date('2026-11-23T09:30:00+08:00');
const entry = {
  id: 'b-1',
  title: '帮办；政策宣讲, 第一场',
  start: new Date('2026-11-24T09:00:00+08:00'),
  end: new Date('2026-11-24T09:30:00+08:00'),
  place: '夏阳街道示例一站\n示例路1号',
  notes: '预约号 QP1001',
};

describe('a calendar file', () => {
  it('has the times of Shanghai in UTC, so that they are right in every zone', async () => {
    const text = await calendarFile([entry], NOW);
    expect(text).toContain('DTSTART:20261124T010000Z');
    expect(text).toContain('DTEND:20261124T013000Z');
    expect(text).toContain('DTSTAMP:20261123T013000Z');
  });

  it('has whole days without a time', async () => {
    const [start, end] = [new Date('2026-12-31T00:00:00Z'), new Date('2027-01-01T00:00:00Z')];
    const text = await calendarFile([{ ...entry, start, end, wholeDays: true }], NOW);
    expect(text).toMatch(/DTSTART;VALUE=DATE:20261231\r?\n/);
    expect(text).toMatch(/DTEND;VALUE=DATE:20270101\r?\n/);
  });

  it('keeps the lines of the format, whatever stands in the texts', async () => {
    const text = await calendarFile([entry], NOW);
    expect(text).toContain('UID:b-1');
    expect(text).toMatch(/^SUMMARY:.*第一场/m);
    expect(text).toMatch(/\\n示例路1号|\\N示例路1号/);
    expect(text.split(/\r?\n/).filter((line) => line.startsWith('BEGIN:VEVENT'))).toHaveLength(1);
  });

  it.each(['b\r\nATTENDEE:mailto:x@y.example', 'b\nEND:VEVENT', '课\ud83d', ' /%;,'])(
    'has no line more because of the id %j',
    async (id) => {
      const lines = async (of: string) => (await calendarFile([{ ...entry, id: of }], NOW)).split(/\r?\n/);
      const names = (all: readonly string[]) => all.map((line) => line.split(/[:;]/)[0]);
      expect(names(await lines(id))).toEqual(names(await lines('b')));
    },
  );

  it('has another entry for another id', async () => {
    const text = await calendarFile([entry, { ...entry, id: '课/2' }], NOW);
    expect(new Set(text.match(/^UID:.*/gm)).size).toBe(2);
  });
});
