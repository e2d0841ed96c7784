import type { PlainKind } from '../../../domain/screens.ts';
import { WayButton } from '../../../ui/go/WayButton.tsx';
import { Interests } from './Interests.tsx';
import { Interview } from './Interview.tsx';
import { interests } from './interests.texts.ts';
import { interview } from './interview.texts.ts';
import { ResumePage } from './ResumePage.tsx';
import { resume } from './resume.texts.ts';
import { tools as texts } from './texts.ts';

/** Tools that stand beside the procedures, each a screen of its own. */
const tools = {
  resume: { title: resume.title, Page: ResumePage },
  interview: { title: interview.title, Page: Interview },
  interests: { title: interests.title, Page: Interests },
} satisfies Partial<Record<PlainKind, unknown>>;

export type ToolKind = keyof typeof tools;
export const isTool = (kind: string): kind is ToolKind => Object.hasOwn(tools, kind);
const KINDS = Object.keys(tools).filter(isTool);

/** The ways to the tools. */
export function ToolWays() {
  return (
    <section className="stack">
      <h3>{texts.title}</h3>
      <div className="row">
        {KINDS.map((kind) => (
          <WayButton key={kind} to={{ kind }}>
            {tools[kind].title}
          </WayButton>
        ))}
      </div>
    </section>
  );
}

export function Tool({ kind, arrived }: { kind: ToolKind; arrived: boolean }) {
  const { Page } = tools[kind];
  return <Page arrived={arrived} />;
}
