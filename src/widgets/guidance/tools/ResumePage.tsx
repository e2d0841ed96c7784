import { Button } from 'antd';
import { useOwn } from '../../../data/own/OwnProvider.tsx';
import { useUnkept } from '../../../data/own/useUnkept.ts';
import { personMistakes } from '../../../domain/person.ts';
import {
  linesTooMany,
  paragraphsOf,
  RESUME_PARTS,
  type Resume,
  type ResumePart,
} from '../../../domain/resume.ts';
import { Note } from '../../../ui/answer/Note.tsx';
import { NotKept } from '../../../ui/answer/NotKept.tsx';
import { PageHeading } from '../../../ui/basics/PageHeading.tsx';
import { Field } from '../../../ui/form/Field.tsx';
import { WayButton } from '../../../ui/go/WayButton.tsx';
import { PrintButton } from '../../../ui/paper/PrintButton.tsx';
import type { Printout } from '../../../ui/paper/printout.ts';
import { useSurface } from '../../../ui/surface/SurfaceProvider.tsx';
import { resume as texts } from './resume.texts.ts';

const LONG: readonly ResumePart[] = ['did', 'learned', 'about'];
const hints: Partial<Readonly<Record<ResumePart, string>>> = texts.hints;

/** 写一页简历: on this device only, printed by it. What the need says stands in it at first. */
export function ResumePage({ arrived }: { arrived: boolean }) {
  const { personal } = useSurface();
  const own = useOwn('resume');
  const unkept = useUnkept('resume');
  const need = useOwn('need').value?.need;
  const written = (part: ResumePart): string => {
    const value = own.value?.[part];
    if (value !== undefined) return value;
    if (part === 'wants') return need?.wants.join('、') ?? '';
    return part === 'skills' ? (need?.skills.join('、') ?? '') : '';
  };
  const resume: Resume = {
    name: written('name'),
    phone: written('phone'),
    wants: written('wants'),
    skills: written('skills'),
    did: written('did'),
    learned: written('learned'),
    about: written('about'),
  };
  const change = (part: ResumePart, text: string) =>
    void own.change((before) => ({ ...before, [part]: text }));
  const tooMany = linesTooMany(resume);
  const phoneWrong =
    resume.phone !== '' && personMistakes({ name: 'x', phone: resume.phone }).includes('phone');
  return (
    <section aria-label={texts.title} className="card stack">
      <PageHeading takesFocus={arrived}>{texts.title}</PageHeading>
      <p>{texts.intro}</p>
      <Note>
        <p>{texts.why}</p>
        <WayButton to={{ kind: 'policy', id: 'cn-anti-discrimination' }}>{texts.whyMore}</WayButton>
      </Note>
      {need && own.value?.wants === undefined && <p className="quiet">{texts.fromNeed}</p>}
      {RESUME_PARTS.map((part) => (
        <Field
          key={part}
          label={texts.labels[part]}
          hint={hints[part]}
          wrong={part === 'phone' && phoneWrong ? texts.badPhone : undefined}
        >
          {(ties) =>
            LONG.includes(part) ? (
              <textarea
                {...ties}
                rows={part === 'about' ? 2 : 4}
                maxLength={1500}
                value={resume[part]}
                onChange={({ target }) => change(part, target.value)}
              />
            ) : (
              <input
                {...ties}
                type={part === 'phone' ? 'tel' : 'text'}
                autoComplete="off"
                maxLength={200}
                value={resume[part]}
                onChange={({ target }) => change(part, target.value)}
              />
            )
          }
        </Field>
      ))}
      <div role="status">{tooMany > 0 && <Note tone="soon">{texts.tooLong(tooMany)}</Note>}</div>
      <div className="row">
        <PrintButton kind="resume" label={texts.print} printout={printoutOf(resume)} />
        <Button onClick={() => void own.change(() => undefined)}>{texts.clear}</Button>
        <WayButton to={{ kind: 'booking', visit: 'counselling' }}>{texts.help}</WayButton>
      </div>
      <NotKept unkept={unkept} />
      <p className="quiet small">{personal ? texts.kept : texts.notKept}</p>
    </section>
  );
}

const ON_TOP: readonly ResumePart[] = ['name', 'phone'];

function printoutOf(resume: Resume): Printout {
  return {
    title: texts.paper(resume.name.trim()),
    notes: resume.phone.trim() === '' ? [] : [`${texts.headings.phone} ${resume.phone.trim()}`],
    sections: RESUME_PARTS.filter((part) => !ON_TOP.includes(part)).map((part) => ({
      title: texts.headings[part],
      as: 'lines' as const,
      lines: paragraphsOf(resume[part]),
    })),
    footer: [],
  };
}
