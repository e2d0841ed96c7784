import type { Day } from '../../domain/calendar.ts';
import { linkTo } from '../../domain/deepLinks.ts';
import type { Material, Procedure } from '../../domain/procedure.ts';
import type { Station } from '../../domain/station.ts';
import type { Staffing } from '../../domain/timetable.ts';
import { station as stationTexts } from '../../ui/nouns/station/texts.ts';
import type { Printout } from '../../ui/paper/printout.ts';
import { printout } from '../../ui/paper/texts.ts';
import { longDay } from '../../ui/words/day.texts.ts';
import { staffingText } from '../../ui/words/staffing.texts.ts';
import { checklist as texts, procedure as words } from './texts.ts';

const present = (lines: readonly (string | false | undefined)[]) =>
  lines.filter((line) => typeof line === 'string' && line !== '').map(String);

interface Circumstances {
  /** Today. */
  readonly day: Day;
  /** Whether the procedure is sample data; if so, the page says it. */
  readonly sample: boolean;
  /** The station nearest to the resident, and when staff sit there. By default, none is named. */
  readonly nearest?: { readonly station: Station; readonly staffing: Staffing };
}

/**
 * A printed procedure: numbered steps, documents with boxes to tick, the nearest station, citation
 * and date.
 */
export function checklistOf(procedure: Procedure, { day, sample, nearest }: Circumstances): Printout {
  const { steps, citation, confidence } = procedure;
  const hasSteps = steps.some(({ kind }) => kind !== 'unverified');
  const link = linkTo({ kind: 'procedure', id: procedure.id });
  return {
    ...(link && { code: { text: link, label: words.scan(procedure.title) } }),
    title: procedure.title,
    notes: present([
      sample && printout.sample,
      words[confidence],
      texts.named(words.forWhom, procedure.forWhom),
    ]),
    sections: [
      { title: words.before, as: 'lines', lines: procedure.before },
      hasSteps
        ? {
            title: words.steps,
            as: 'steps',
            lines: steps.map((step) => (step.kind === 'unverified' ? words.unverified : step.text)),
          }
        : { title: words.steps, as: 'lines', lines: [words.noSteps] },
      { title: words.materials, as: 'boxes', lines: procedure.materials.map(paper) },
      {
        title: words.channels,
        as: 'lines',
        lines: procedure.channels.map(({ kind, name, note }) => present([kind, name, note]).join(' · ')),
      },
      {
        title: texts.nearest,
        as: 'lines',
        lines: nearest
          ? present([
              present([nearest.station.name, nearest.station.address]).join(' · '),
              nearest.station.phone && `${stationTexts.phone} ${nearest.station.phone}`,
              staffingText(nearest.staffing),
            ])
          : [],
      },
      {
        title: texts.more,
        as: 'lines',
        lines: present([
          procedure.howLong && texts.named(words.howLong, procedure.howLong),
          procedure.fee && texts.named(words.fee, procedure.fee),
          procedure.phone && texts.named(words.phone, procedure.phone),
        ]),
      },
    ],
    footer: present([
      texts.named(words.source, present([citation.title, citation.url]).join(' ')),
      citation.seenOn && texts.seen(longDay(citation.seenOn)),
      printout.printed(longDay(day)),
    ]),
  };
}

function paper({ name, checkedOnline, note }: Material): string {
  return texts.paper(name, present([checkedOnline && words.checkedOnline, note]));
}
