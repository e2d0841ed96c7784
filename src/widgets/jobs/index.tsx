import { Style } from '../../ui/basics/Style.tsx';
import { SplitView } from '../../ui/list/SplitView.tsx';
import { useRestoreFocus } from '../../ui/list/useRestoreFocus.ts';
import type { WidgetProps } from '../widget.ts';
import { JobSearch } from './JobSearch.tsx';
import { JobView } from './JobView.tsx';
import css from './jobs.css?raw';

/** 岗位信息: search, filter and sort jobs, and open one. */
export default function Jobs({ destination, arrived }: WidgetProps) {
  const openId = destination.kind === 'job' ? destination.id : undefined;
  const list = useRestoreFocus(openId);
  return (
    <>
      <Style css={css} />
      <SplitView
        list={
          <JobSearch
            destination={destination.kind === 'jobs' ? destination : undefined}
            arrived={arrived && destination.kind === 'jobs'}
            openId={openId}
            list={list}
          />
        }
        detail={openId === undefined ? undefined : <JobView key={openId} id={openId} arrived={arrived} />}
      />
    </>
  );
}
