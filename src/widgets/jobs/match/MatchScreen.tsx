import { LaterScreen } from '../LaterScreen.tsx';

/** The match with its rules and words, which a list of jobs does not need. */
export const loadMatches = () => import(/* webpackChunkName: 'matches' */ './Matches.tsx');

/** 供需匹配, as soon as its code is there. */
export const MatchScreen = ({ arrived }: { readonly arrived: boolean }) => (
  <LaterScreen load={loadMatches} lines={16}>
    {({ Matches }) => <Matches arrived={arrived} />}
  </LaterScreen>
);
