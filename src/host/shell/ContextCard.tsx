import { Note } from '../../ui/answer/Note.tsx';
import { Lines } from '../../ui/basics/Lines.tsx';
import { SurfaceProvider } from '../../ui/surface/SurfaceProvider.tsx';
import type { Refusal } from '../contract/refusal.ts';
import { api, version } from '../contract/version.ts';
import { trouble as texts } from './texts.ts';

interface Props {
  readonly id: string;
  readonly root: ShadowRoot | HTMLElement;
  readonly nonce?: string;
  readonly refusal: Refusal;
}

/** Shown in place of the plugin when the host's context is refused. It tells developers the reason. */
export function ContextCard({ id, root, nonce, refusal }: Props) {
  return (
    <SurfaceProvider name="phone" elder={false} mode="light" id={id} root={root} nonce={nonce}>
      <Note tone="alarm" role="alert">
        {refusal.code === 'contract-unsupported' ? (
          <p>{texts.contract(version, api, apiText(refusal.given))}</p>
        ) : (
          <>
            <p>{texts.context}</p>
            <Lines lines={refusal.wrong.map(texts.field)} />
          </>
        )}
        <p>{texts.human}</p>
      </Note>
    </SurfaceProvider>
  );
}

const apiText = (given: number | undefined) => (given === undefined ? texts.noVersion : String(given));
