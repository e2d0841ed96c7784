import { PhoneOutlined } from '@ant-design/icons';
import type { Callee } from '../../domain/usage.ts';
import { hotline } from '../answer/texts.ts';
import { Style } from '../basics/Style.tsx';
import { useCapabilities } from '../surface/capabilities.tsx';
import { useSurface } from '../surface/SurfaceProvider.tsx';
import css from './Phone.css?raw';
import { phone } from './texts.ts';

interface Props {
  readonly number: string;
  /** The owner of the number. 12333 is always the hotline. By default, `hotline`. */
  readonly callee?: Callee;
}

/** A phone number. On a personal surface it is a link that dials. */
export function Phone({ number, callee = 'hotline' }: Props) {
  const { interactive, personal } = useSurface();
  const { track } = useCapabilities();
  const dial = number.replace(/[^\d+]/g, '');
  if (!interactive || !personal || dial.length < 3) return <span>{number}</span>;
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
