import { expect, test } from 'vitest';
import { calendarFile } from '../../src/domain/calendarFile.ts';

const TODAY = '2026-11-25';
const entry = { id: 'sh-flex-si-subsidy', day: '2026-12-31', title: '4050社保补贴到期' };

test('an entry is a whole day with a reminder', () => {
  const lines = calendarFile([entry], TODAY).split('\r\n');
  expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
  expect(lines).toContain('DTEND;VALUE=DATE:20270101');
  expect(lines).toContain('SUMMARY:4050社保补贴到期');
  expect(lines).toContain('TRIGGER:-P7D');
  expect(lines.at(-1)).toBe('');
});

test('a text of a city cannot end its line, and no line is longer than 75 bytes', () => {
  const note = `甲，乙;丙,丁\\戊\nEND:VEVENT\r\n${'很长的话'.repeat(200)}`;
  const file = calendarFile([{ ...entry, note }], TODAY);
  expect(file.match(/^END:VEVENT/gm)).toHaveLength(1);
  const encoder = new TextEncoder();
  expect(file.split('\r\n').every((line) => encoder.encode(line).length <= 75)).toBe(true);
  const whole = file.replaceAll('\r\n ', '');
  expect(whole).toContain(`DESCRIPTION:甲，乙\\;丙\\,丁\\\\戊\\nEND:VEVENT\\n${'很长的话'.repeat(200)}`);
});
