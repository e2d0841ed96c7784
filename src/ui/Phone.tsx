import { PhoneOutlined } from '@ant-design/icons';
import css from './Phone.css?raw';
import { Style } from './Style.tsx';
import { useSurface } from './surface/SurfaceProvider.tsx';
import { ui } from './texts.ts';

/** A phone number; where the surface belongs to one person it can be dialled. */
export function Phone({ number }: { number: string }) {
  const { interactive, personal } = useSurface();
  const dial = number.replace(/[^\d+]/g, '');
  if (!interactive || !personal || dial.length < 3) return <span>{number}</span>;
  return (
    <a href={`tel:${dial}`} className="phone" aria-label={ui.call(number)}>
      <Style css={css} />
      <PhoneOutlined aria-hidden="true" /> {number}
    </a>
  );
}
