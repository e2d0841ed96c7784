import type { ComponentProps } from 'react';
import { LaterScreen } from '../../../ui/answer/LaterScreen.tsx';
import type { SortedByMatch } from './SortedByMatch.tsx';

/** The match with its rules and words, which a list of jobs does not need. */
export const loadMatches = () => import(/* webpackChunkName: 'matches' */ './all.ts');

/** 供需匹配, as soon as its code is there. */
export const MatchScreen = ({ arrived }: { readonly arrived: boolean }) => (
  <LaterScreen load={loadMatches} lines={16}>
    {({ Matches }) => <Matches arrived={arrived} />}
  </LaterScreen>
);

/** The list of jobs by how well they fit, as soon as its code is there. */
export const MatchedLater = (props: ComponentProps<typeof SortedByMatch>) => (
  <LaterScreen load={loadMatches} lines={16}>
    {(code) => <code.SortedByMatch {...props} />}
  </LaterScreen>
);
