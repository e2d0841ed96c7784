import { useEffect, useMemo, useState } from 'react';
import type { Acting, DeskPlace } from '../../data/WorkProvider.tsx';

interface Session {
  /** Whose login it is, as far as it matters here. */
  readonly who: string;
  /** Number of the visit; each new visitor gets another. */
  readonly visit: number;
  readonly acting?: Acting;
  readonly place: DeskPlace;
}

const newPlace = (): DeskPlace => ({ closed: false });

interface Options {
  /** Whether a member of staff is logged in. */
  readonly isStaff: boolean;
  /** How often the login has changed. */
  readonly login: number;
}

/**
 * The session of a device: a new visit for each visitor, and the desk of the staff between them. Another member of staff,
 * or a resident after one, finds nothing of before.
 */
export function useSession({ isStaff, login }: Options) {
  const who = isStaff ? `staff ${login}` : '';
  const [kept, setKept] = useState<Session>(() => ({ who, visit: 0, place: newPlace() }));
  const session = kept.who === who ? kept : { who, visit: kept.visit + 1, place: newPlace() };
  if (session !== kept) setKept(session);
  const { place, visit, acting } = session;
  useEffect(
    () => () => {
      place.desk?.close();
      place.desk = undefined;
    },
    [place],
  );
  const work = useMemo(
    () => ({
      place,
      begin: (next: Acting) => setKept((now) => ({ ...now, visit: now.visit + 1, acting: next })),
    }),
    [place],
  );
  return {
    visit,
    acting,
    work,
    /**
     * Ends the visit. The staff keep their lists only when they ended the visit of a resident themselves.
     *
     * @param left nobody was there to end it
     */
    finish(left: boolean) {
      if (left || !acting) {
        place.desk?.forget();
        place.closed = true;
      }
      setKept((now) => ({ ...now, visit: now.visit + 1, acting: undefined }));
    },
  };
}
