import { PhoneOutlined } from '@ant-design/icons';
import { phoneParts } from '../../domain/phone.ts';
import type { Callee } from '../../domain/usage.ts';
import { hotline } from '../answer/texts.ts';
import { Style } from '../basics/Style.tsx';
import { useCapabilities } from '../surface/capabilities.tsx';
import { useSurface } from '../surface/SurfaceProvider.tsx';
import css from './Phone.css?raw';
import { phone } from './texts.ts';

interface Props {
  /** As it was written: a number, or several of them with words and hours. */
  readonly text: string;
  /** The owner of the numbers. 12333 is always the hotline. By default, `hotline`. */
  readonly callee?: Callee;
}

/** Phone numbers among words. On a personal surface each number is a link that dials it. */
export function Phone({ text, callee = 'hotline' }: Props) {
  const { interactive, personal } = useSurface();
  if (!interactive || !personal) return <span>{text}</span>;
  return phoneParts(text).map(({ at, text: part, dial }) =>
    dial === undefined ? (
      <span key={at}>{part}</span>
    ) : (
      <Call key={at} number={part} dial={dial} callee={callee} />
    ),
  );
}

interface CallProps {
  readonly number: string;
  readonly dial: string;
  readonly callee: Callee;
}

function Call({ number, dial, callee }: CallProps) {
  const { track } = useCapabilities();
  return (
    <a
      href={`tel:${dial}`}
      className="phone"
      aria-label={phone.call(number)}
      onClick={() => track({ type: 'called', callee: dial === hotline.number ? 'hotline' : callee })}
    >
      <Style css={css} />
      <PhoneOutlined aria-hidden="true" /> {number}
    </a>
  );
}
