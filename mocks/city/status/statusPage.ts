import { html } from 'hono/html';
import { dayInShanghai, daysBetween, isDay } from '../../../src/domain/calendar.ts';
import type { CallReading, Reading, SourceReading } from './reading.ts';
import { says } from './status.texts.ts';

const HOUR_MS = 3_600_000;
/** A cron that reads once an hour may be late once. */
const OLD_HOURS = 3;
const SHOWN = 48;

const style = html`<style>
body { font: 16px/1.6 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1f2a26; }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 1.5rem; }
th, td { text-align: start; padding: 0.35rem 0.75rem; border-bottom: 1px solid #d9dfdc; overflow-wrap: anywhere; }
td:first-child { white-space: nowrap; }
@media (max-width: 40rem) {
  thead { display: none; }
  tr { display: block; padding: 0.5rem 0; border-bottom: 1px solid #d9dfdc; }
  td { display: flex; gap: 1rem; padding: 0.1rem 0; border: 0; }
  td::before { content: attr(data-head); flex: 0 0 6em; color: #55625d; }
}
.good { color: #0b6b4b; } .bad { color: #b3261e; }
</style>`;

type Cell = string | number | ReturnType<typeof html>;
const table = (heads: readonly string[], rows: readonly (readonly Cell[])[]) => html`<table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell, nth) => html`<td data-head="${heads[nth]}">${cell}</td>`)}</tr>`)}</tbody>
</table>`;

const good = (is: boolean, text: string) => html`<span class="${is ? 'good' : 'bad'}">${text}</span>`;
const conclusion = ({ usable }: Reading) => good(usable, usable ? says.usable : says.unusable);

/** The page without a script: a city's team opens it, and a cron writes it anew. */
export async function statusPage(
  readings: readonly Reading[],
  unread: readonly string[],
  now: Date,
): Promise<string> {
  const sorted = readings.toSorted((a, b) => b.at.localeCompare(a.at));
  const cities = [...new Set(sorted.map(({ city }) => city))];
  return clean(
    String(
      await html`<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="300">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${says.title}</title>
${style}
<h1>${says.title}</h1>
${cities.map((city) =>
  ofCity(
    sorted.filter((reading) => reading.city === city),
    now,
  ),
)}
${unread.length > 0 && html`<p>${says.unread(unread)}</p>`}
</html>
`,
    ),
  );
}

function ofCity(readings: readonly Reading[], now: Date) {
  const [last] = readings;
  if (!last) return '';
  const hours = Math.floor((now.getTime() - Date.parse(last.at)) / HOUR_MS);
  const calls = last.sources.flatMap(({ source, calls: all }) => all.map((call) => ({ source, call })));
  const dropped = calls.flatMap(({ source, call }) =>
    call.ok
      ? call.dropped.map(({ reason, count, example }) => [source, call.call, reason, count, example])
      : [],
  );
  const codes = calls.flatMap(({ source, call }) =>
    call.ok ? call.unknownCodes.map(({ field, code }) => [source, call.call, field, code]) : [],
  );
  return html`<h2>${last.city}：${conclusion(last)}</h2>
<p>${says.readAt(last.at)}</p>
${hours >= OLD_HOURS && html`<p class="bad">${says.old(hours)}</p>`}
${last.sources.map((source) => ofSource(source, dayInShanghai(now)))}
${dropped.length > 0 && html`<h3>${says.dropped}</h3>${table(says.droppedHeads, dropped)}`}
${codes.length > 0 && html`<h3>${says.codes}</h3>${table(says.codeHeads, codes)}`}
<h3>${says.readings}</h3>
${table(says.readingHeads, readings.slice(0, SHOWN).map(summary))}`;
}

const ofSource = (
  { source, kind, off, calls }: SourceReading,
  today: string,
) => html`<h3>${says.source(source, kind, off)}</h3>
${table(
  says.calls,
  calls.map((call) => [call.call, result(call), ...ages(call, today), says.ms(call.ms)]),
)}`;

function result(call: CallReading): Cell {
  if (!call.ok) return good(false, says.failed(call.failure, call.cause));
  const text = says.kept(call.kept, call.read);
  const whole = !call.part && call.missing.length === 0;
  if (whole) return text;
  return good(
    false,
    text + (call.part ? says.part : '') + (call.missing.length > 0 ? says.missing(call.missing) : ''),
  );
}

function ages(call: CallReading, today: string): readonly [string, string] {
  const { asOf, newest } = call.ok ? call : {};
  const time = asOf === undefined || Number.isNaN(Date.parse(asOf)) ? says.unsaid : says.at(asOf);
  const day =
    newest === undefined || !isDay(newest) ? says.unsaid : says.daysAgo(newest, daysBetween(newest, today));
  return [time, day];
}

function summary(reading: Reading): readonly Cell[] {
  const calls = reading.sources.flatMap((source) => source.calls);
  const failed = calls.filter(({ ok }) => !ok).map(({ call }) => call);
  const kept = calls.reduce((sum, call) => sum + (call.ok ? call.kept : 0), 0);
  return [says.at(reading.at), conclusion(reading), kept, failed.join('、') || says.allAnswered];
}

/** Without the characters that turn a line around or control a terminal. */
const clean = (page: string) => page.replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, '');
