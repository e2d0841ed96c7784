import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { blur, type Place, type Town } from '../domain/place.ts';
import { isFarAway, type Locating, type StartPoint } from '../domain/startPoint.ts';
import type { TravelMode } from '../domain/travel.ts';
import { useTowns } from './ask/lists.ts';
import { useOwn } from './own/OwnProvider.tsx';

/** Finds the position of the device. Resolves with `null` when it is not known. */
export type Locate = (signal: AbortSignal) => Promise<Place | null>;

/** The start point and the travel mode of the resident. */
interface StartPointState {
  readonly startPoint: StartPoint | undefined;
  /** Whether the start point is still loading. Until then, neither ask for a town nor search without one. */
  readonly settling: boolean;
  readonly mode: TravelMode;
  readonly locating: Locating;
  chooseTown(town: Town): void;
  /** Call it only after the resident agreed. The position is blurred to about 100 m and never stored. */
  locate(): void;
  /** Ends an attempt to locate. The start point stays as it is. */
  stopLocating(): void;
  /** Clears the start point, so that the resident is asked again. */
  forget(): void;
  setMode(mode: TravelMode): void;
}

const StartPointContext = createContext<StartPointState | undefined>(undefined);

interface Props {
  /** Code of the town that the host gives. */
  readonly townCode?: string;
  readonly locate?: Locate;
  readonly children: ReactNode;
}

export function StartPointProvider({ townCode, locate, children }: Props) {
  const [chosen, setChosen] = useState<StartPoint | 'none'>();
  const [mode, setMode] = useState<TravelMode>('walk');
  const [progress, setProgress] = useState<Exclude<Locating, 'absent'>>('idle');
  const own = useOwn('town', townCode === undefined);
  const storeTown = own.change;
  const known = useKnownTown(townCode ?? own.value, own.settling);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  // A new town from the host replaces the resident's choice.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the host's town changes
  useEffect(() => setChosen(undefined), [townCode]);

  const stopLocating = useCallback(() => {
    running.current?.abort();
    setProgress('idle');
  }, []);
  const chooseTown = useCallback(
    (town: Town) => {
      stopLocating();
      setChosen({ kind: 'town', town });
      void storeTown(() => town.code);
    },
    [stopLocating, storeTown],
  );
  const forget = useCallback(() => {
    stopLocating();
    setChosen('none');
    void storeTown(() => undefined);
  }, [stopLocating, storeTown]);
  const locateDevice = useCallback(async () => {
    if (!locate) return;
    running.current?.abort();
    const attempt = new AbortController();
    running.current = attempt;
    setProgress('busy');
    const place = await locate(attempt.signal).catch(() => null);
    if (attempt.signal.aborted) return;
    if (!place) return setProgress('failed');
    if (isFarAway(place, known.towns)) return setProgress('far');
    setChosen({ kind: 'here', place: blur(place) });
    setProgress('idle');
  }, [locate, known.towns]);

  const startPoint = chosen === 'none' ? undefined : (chosen ?? known.startPoint);
  const settling = chosen === undefined && known.settling;
  const state = useMemo<StartPointState>(
    () => ({
      startPoint,
      settling,
      mode,
      locating: locate ? progress : 'absent',
      chooseTown,
      locate: () => void locateDevice(),
      stopLocating,
      forget,
      setMode,
    }),
    [startPoint, settling, mode, locate, progress, chooseTown, locateDevice, stopLocating, forget],
  );
  return <StartPointContext value={state}>{children}</StartPointContext>;
}

/**
 * The start point for the code of a town.
 *
 * @param codePending whether the code is still loading
 */
function useKnownTown(code: string | undefined, codePending: boolean): Known {
  const towns = useTowns();
  return useMemo(() => {
    const all = towns.state === 'ready' ? towns.answer.value : NO_TOWNS;
    if (!code || towns.state !== 'ready') {
      return { settling: codePending || (Boolean(code) && towns.state === 'loading'), towns: all };
    }
    const town = all.find((candidate) => candidate.code === code);
    return { startPoint: town && { kind: 'town', town }, settling: false, towns: all };
  }, [code, codePending, towns]);
}

const NO_TOWNS: readonly Town[] = [];

interface Known {
  /** Those of the city, as far as they are there. */
  readonly towns: readonly Town[];
  readonly startPoint?: StartPoint;
  readonly settling: boolean;
}

/** @throws when used outside of a {@link StartPointProvider} */
export function useStartPoint(): StartPointState {
  const state = use(StartPointContext);
  if (!state) throw new Error('useStartPoint needs a StartPointProvider');
  return state;
}
