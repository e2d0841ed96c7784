import type { Day } from '../../domain/calendar.ts';
import { linkTo } from '../../domain/deepLinks.ts';
import type { Material, Procedure } from '../../domain/procedure.ts';
import type { Printout } from '../../ui/paper/printout.ts';
import { printout } from '../../ui/paper/texts.ts';
import { longDay } from '../../ui/words/day.texts.ts';
import { checklist as texts, procedure as words } from './texts.ts';

const present = (lines: readonly (string | false | undefined)[]) =>
  lines.filter((line) => typeof line === 'string' && line !== '').map(String);

/**
 * A printed procedure: numbered steps, documents with boxes to tick, citation and date.
 *
 * @param sample whether the procedure is sample data; if so, the page says it
 */
export function checklistOf(procedure: Procedure, { day, sample }: { day: Day; sample: boolean }): Printout {
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
