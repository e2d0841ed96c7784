import { useStations } from '../../data/ask/lists.ts';
import { useAbout } from '../../data/ask/useAbout.ts';
import { useDayKind } from '../../data/ask/useDayKind.ts';
import { useClock } from '../../data/ClockProvider.tsx';
import { useOwn } from '../../data/own/OwnProvider.tsx';
import { useKeptResults } from '../../data/own/useKeptResults.ts';
import { useSavedJobs } from '../../data/own/useSavedJobs.ts';
import { useApplications } from '../../data/send/useApplications.ts';
import { useAssistance } from '../../data/send/useAssistance.ts';
import { useBookings } from '../../data/send/useBookings.ts';
import { useMySignUps } from '../../data/send/useMySignUps.ts';
import type { KeptResult } from '../../domain/keptResult.ts';
import { whatComesNext } from '../../domain/whatComesNext.ts';
import { useNavigation } from '../../ui/go/navigation.tsx';
import type { BookingCardSetting } from '../../ui/nouns/booking/BookingCard.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';

const NONE: ReadonlyMap<string, KeptResult> = new Map();

export type Mine = ReturnType<typeof useMine>;

/** What a person has, in the order of what comes next, and what can be done with it. */
export function useMine() {
  const { go } = useNavigation();
  const { clock } = useClock();
  const { personal } = useSurface();
  const { value: need, settling } = useOwn('need');
  const saved = useSavedJobs();
  const kept = useKeptResults();
  const applications = useApplications(personal);
  const bookings = useBookings(personal);
  const assistance = useAssistance(personal);
  const signUps = useMySignUps(personal);
  const stations = useStations();
  const matterOf = useAbout();
  const now = clock();
  const { results = NONE } = kept;
  const next = whatComesNext(
    {
      bookings: bookings.all,
      signUps: signUps.all,
      assistance: assistance.all,
      applications: applications.all,
      savedJobs: saved.jobs,
      need,
      results,
    },
    now,
  );
  const failed = [applications, bookings, assistance, signUps].filter(({ failure }) => failure !== undefined);
  const visit: BookingCardSetting = {
    stations: stations.state === 'ready' ? stations.answer.value : [],
    now,
    kindOf: useDayKind(),
    matterOf,
    onMove: bookings.move && ((moves) => go({ kind: 'booking', moves })),
    cancel: bookings.cancel,
    onRead: bookings.acknowledge,
  };
  return {
    ...next,
    need,
    settling,
    results,
    removeResult: kept.remove,
    removeJob: saved.remove,
    withdrawApplication: applications.withdraw,
    visit,
    withdrawSignUp: signUps.withdraw,
    readSignUp: signUps.acknowledge,
    readAssistance: assistance.acknowledge,
    /** Why the city could not list a part of it. */
    failure: failed[0]?.failure,
    retry: () => {
      for (const { retry } of failed) retry();
    },
  };
}
