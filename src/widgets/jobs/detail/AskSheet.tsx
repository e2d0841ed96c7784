import type { useAskAbout } from '../../../data/send/useAskAbout.ts';
import type { JobDetail } from '../../../domain/job.ts';
import { PersonSheet } from '../../../ui/form/PersonSheet.tsx';
import { ask as texts } from './texts.ts';

interface Props {
  readonly job: JobDetail;
  readonly send: NonNullable<ReturnType<typeof useAskAbout>['ask']>;
  readonly pending: ReturnType<typeof useAskAbout>['pending'];
  onClose(): void;
}

/** The form that asks the station staff to ask about a job. */
export const AskSheet = ({ job, ...form }: Props) => (
  <PersonSheet texts={{ ...texts, title: texts.title(job.title) }} {...form} />
);
