import type { NamedPolicy } from '../../domain/compilation.ts';
import { titleOf } from '../../domain/compilation.ts';
import { WayButton } from '../../ui/go/WayButton.tsx';

/** Policies that replace this one, or that it replaces, each with a way to it where the city has it. */
export function Replacements({ title, named }: { title: string; named: readonly NamedPolicy[] }) {
  if (named.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="stack">
        {named.map(({ name, policy }) => (
          <li key={name}>
            {policy ? (
              <WayButton className="wrapping" to={{ kind: 'policy', id: policy.id }}>
                {titleOf(policy)}
              </WayButton>
            ) : (
              name
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
