import { type ReactNode, useState } from 'react';
import { Style } from '../../ui/basics/Style.tsx';
import { ShownProvider } from '../../ui/basics/shown.tsx';
import { SplitView } from '../../ui/list/SplitView.tsx';
import { useRestoreFocus } from '../../ui/list/useRestoreFocus.ts';
import type { WidgetProps } from '../widget.ts';
import { JobScreen } from './JobScreen.tsx';
import { JobSearch } from './JobSearch.tsx';
import css from './jobs.css?raw';
import { MatchScreen } from './match/MatchScreen.tsx';

/** 岗位信息: search, filter and sort jobs, open one, and see those that fit the need. Both lists keep their state. */
export default function Jobs({ destination, arrived }: WidgetProps) {
  const openId = destination.kind === 'job' ? destination.id : undefined;
  const list = useRestoreFocus(openId);
  const matches = destination.kind === 'matches';
  return (
    <>
      <Style css={css} />
      <Shown when={matches}>
        <MatchScreen arrived={arrived && matches} />
      </Shown>
      <Shown when={!matches}>
        <SplitView
          list={
            <JobSearch
              destination={destination.kind === 'jobs' ? destination : undefined}
              arrived={arrived && destination.kind === 'jobs'}
              openId={openId}
              list={list}
            />
          }
          detail={openId === undefined ? undefined : <JobScreen key={openId} id={openId} arrived={arrived} />}
        />
      </Shown>
    </>
  );
}

/** Mounts its children when they are first shown. Hidden again, they keep their state, draw no rows and ask nothing. */
function Shown({ when, children }: { when: boolean; children: ReactNode }) {
  const [mounted, setMounted] = useState(when);
  if (when && !mounted) setMounted(true);
  if (!mounted && !when) return null;
  return (
    <div hidden={!when}>
      <ShownProvider value={when}>{children}</ShownProvider>
    </div>
  );
}
