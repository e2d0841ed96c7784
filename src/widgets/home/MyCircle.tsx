import { useStations } from '../../data/ask/lists.ts';
import { useJobsInReach } from '../../data/ask/useJobs.ts';
import type { JobPage } from '../../domain/jobSearch.ts';
import { type StartPoint, startPlace } from '../../domain/startPoint.ts';
import { REACH_MINUTES, RINGS, reachMetres, TRAVEL_MODES, type TravelMode } from '../../domain/travel.ts';
import { QueryView } from '../../ui/answer/QueryView.tsx';
import { useNavigation } from '../../ui/go/navigation.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { useCapabilities } from '../../ui/surface/capabilities.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import { CircleChart } from './CircleChart.tsx';
import { circle as texts } from './texts.ts';

/** Height of the skeleton in lines, about that of the circle. */
export const CIRCLE_LINES = 10;
/** Maximum number of jobs in the drawing, the nearest ones. */
const DRAWN = 60;
/** The rings of every mode in metres, so that one answer has the counts for all modes. */
const ALL_RINGS = [
  ...new Set(TRAVEL_MODES.flatMap((mode) => RINGS.map((minutes) => reachMetres(minutes, mode)))),
];

/** The jobs and stations around the start point, and the number of jobs in reach by each mode. */
export function MyCircle({ startPoint, mode }: { startPoint: StartPoint; mode: TravelMode }) {
  const { go } = useNavigation();
  const { interactive } = useSurface();
  const { offers } = useCapabilities();
  const near = startPlace(startPoint);
  const stations = useStations();
  const reach = useJobsInReach({
    near,
    withinMetres: reachMetres(REACH_MINUTES, mode),
    rings: ALL_RINGS,
    sort: 'travel',
    pageSize: DRAWN,
  });
  return (
    <QueryView of={reach} lines={CIRCLE_LINES}>
      {(page) => {
        const inReach = TRAVEL_MODES.flatMap((travelMode) => {
          const count = countWithin(page, REACH_MINUTES, travelMode);
          return count === undefined ? [] : [{ mode: travelMode, count }];
        });
        return (
          <>
            <p className="figure" role="status">
              {inReach.length > 0 && texts.inReach(inReach)}
            </p>
            <CircleChart
              centre={near}
              mode={mode}
              jobs={page.jobs}
              stations={stations.state === 'ready' ? stations.answer.value : []}
              countWithin={(minutes) => countWithin(page, minutes, mode)}
              onRing={
                interactive && offers({ kind: 'jobs' })
                  ? (minutes) => go({ kind: 'jobs', within: { minutes, mode } })
                  : undefined
              }
            />
            {page.total === 0 && <p>{texts.nothing}</p>}
            <p className="quiet small">{texts.estimate}</p>
            {interactive && (
              <div>
                <WayButton primary block to={{ kind: 'jobs', fresh: true }}>
                  {texts.all}
                </WayButton>
              </div>
            )}
          </>
        );
      }}
    </QueryView>
  );
}

/** The number of jobs inside a ring. `undefined` when the city did not count. The city counts by whole metres. */
function countWithin({ facets }: JobPage, minutes: number, mode: TravelMode): number | undefined {
  const metres = reachMetres(minutes, mode);
  return facets.rings.find((ring) => ring.metres === metres)?.count;
}
