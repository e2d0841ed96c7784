import { Note } from '../ui/Note.tsx';
import { SurfaceProvider } from '../ui/surface/SurfaceProvider.tsx';
import { trouble as texts } from './texts.ts';
import type { WrongField } from './wrongField.ts';

interface Props {
  readonly id: string;
  readonly root: ShadowRoot | HTMLElement;
  readonly wrong: readonly WrongField[];
}

/** Stands in the plugin's place when the host's context is wrong: names the fields and what was expected. */
export function ContextCard({ id, root, wrong }: Props) {
  return (
    <SurfaceProvider name="phone" elder={false} mode="light" id={id} root={root}>
      <Note tone="alarm" role="alert">
        <p>{texts.context}</p>
        <ul className="bullets">
          {wrong.map((field) => (
            <li key={field.field}>{texts.field(field)}</li>
          ))}
        </ul>
        <p>{texts.human}</p>
      </Note>
    </SurfaceProvider>
  );
}
