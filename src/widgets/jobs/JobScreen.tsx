import type { ComponentProps } from 'react';
import { LaterScreen } from '../../ui/answer/LaterScreen.tsx';
import type { JobView } from './detail/JobView.tsx';
import type { Widen } from './filters/Widen.tsx';

const load = () => import(/* webpackChunkName: 'job' */ './afterList.ts');

/** One job, as soon as its code is there. */
export const JobScreen = (props: ComponentProps<typeof JobView>) => (
  <LaterScreen load={load} lines={12}>
    {(code) => <code.JobView {...props} />}
  </LaterScreen>
);

/** What one change brings where nothing is found, as soon as its code is there. */
export const WidenLater = (props: ComponentProps<typeof Widen>) => (
  <LaterScreen load={load} lines={2}>
    {(code) => <code.Widen {...props} />}
  </LaterScreen>
);
