import { createContext, type ReactNode, use } from 'react';
import type { CityApi } from '../domain/cityApi.ts';
import type { Person } from '../domain/person.ts';
import type { Desk } from './send/desk.ts';

/** The resident for whom a member of staff acts, and the city as it then takes what is written. */
export interface Acting {
  readonly person: Person;
  /** Where the resident lives. By default, the town that the host gives. */
  readonly townCode?: string;
  readonly api: CityApi;
}

/** Where the desk of the member of staff who is logged in is kept. In memory only. */
export interface DeskPlace {
  /** Opened by the first hook that needs it. */
  desk?: Desk;
  /** Nobody looked after the device: the lists are shown only when asked for. */
  closed: boolean;
}

interface Work {
  readonly place: DeskPlace;
  /** Begins to act for a resident. Everything of the visit before is forgotten. */
  begin(acting: Acting): void;
}

const WorkContext = createContext<Work | undefined>(undefined);

export function WorkProvider({ value, children }: { value: Work; children: ReactNode }) {
  return <WorkContext value={value}>{children}</WorkContext>;
}

/** @throws when used outside of a {@link WorkProvider} */
export function useWork(): Work {
  const work = use(WorkContext);
  if (!work) throw new Error('useWork needs a WorkProvider');
  return work;
}
