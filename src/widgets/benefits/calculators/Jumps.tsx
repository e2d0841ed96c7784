import { useRef } from 'react';
import type { CalculatorName } from '../../../domain/calculators/calculation.ts';
import { calculators as texts, names as words } from './texts.ts';

/** Buttons that bring one of the calculators into view. */
export function Jumps({ names }: { readonly names: readonly CalculatorName[] }) {
  const bar = useRef<HTMLElement>(null);
  const jump = (name: CalculatorName) => {
    const heading = bar.current?.parentElement?.querySelector<HTMLElement>(`[data-calculator="${name}"]`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  };
  return (
    <nav ref={bar} aria-label={texts.jump} className="row calculator-jumps">
      {names.map((name) => (
        <button key={name} type="button" onClick={() => jump(name)}>
          {words[name]}
        </button>
      ))}
    </nav>
  );
}
