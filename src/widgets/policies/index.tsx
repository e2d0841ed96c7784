import { SplitView } from '../../ui/list/SplitView.tsx';
import { useRestoreFocus } from '../../ui/list/useRestoreFocus.ts';
import type { WidgetProps } from '../widget.ts';
import { PolicySearch } from './PolicySearch.tsx';
import { PolicyView } from './PolicyView.tsx';

/** 政策汇编: search policies and open one. */
export default function Policies({ destination, arrived }: WidgetProps) {
  const openId = destination.kind === 'policy' ? destination.id : undefined;
  const list = useRestoreFocus(openId);
  return (
    <SplitView
      list={
        <PolicySearch
          words={destination.kind === 'policies' ? destination.words : undefined}
          arrived={arrived && openId === undefined}
          openId={openId}
          list={list}
        />
      }
      detail={openId === undefined ? undefined : <PolicyView key={openId} id={openId} arrived={arrived} />}
    />
  );
}
