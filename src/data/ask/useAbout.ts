import { useCallback } from 'react';
import type { BookingAbout } from '../../domain/booking.ts';
import { titleOf } from '../../domain/compilation.ts';
import type { Matter } from '../../domain/matter.ts';
import { useOwn } from '../own/OwnProvider.tsx';
import { usePolicies, useProcedures } from './lists.ts';

/** Returns a function that finds what a visit is about; `undefined` while it is not known or not named. */
export function useAbout(): (about: BookingAbout | undefined) => Matter | undefined {
  const asked = useProcedures();
  const found = usePolicies();
  const ticks = useOwn('ticks').value;
  const procedures = asked.state === 'ready' ? asked.answer.value : undefined;
  const policies = found.state === 'ready' ? found.answer.value : undefined;
  return useCallback(
    (about) => {
      if (about === undefined) return undefined;
      const policy = about.matter === 'policy' ? policies?.find(({ id }) => id === about.id) : undefined;
      const wanted = about.matter === 'procedure' ? about.id : policy?.procedureIds[0];
      const procedure = procedures?.find(({ id }) => id === wanted);
      const title = policy ? titleOf(policy) : procedure?.title;
      if (title === undefined) return undefined;
      return {
        title,
        materials: procedure?.materials ?? [],
        ticked: (procedure && ticks?.get(procedure.id)) ?? [],
      };
    },
    [procedures, policies, ticks],
  );
}
