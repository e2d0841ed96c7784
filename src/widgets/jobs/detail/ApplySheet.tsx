import type { useApply } from '../../../data/send/useApply.ts';
import type { JobDetail } from '../../../domain/job.ts';
import { PersonSheet } from '../../../ui/form/PersonSheet.tsx';
import { application as texts } from './texts.ts';

interface Props {
  readonly job: JobDetail;
  readonly send: NonNullable<ReturnType<typeof useApply>['apply']>;
  readonly pending: ReturnType<typeof useApply>['pending'];
  onClose(): void;
}

/** The form that applies for a job through the city. */
export const ApplySheet = ({ job, ...form }: Props) => (
  <PersonSheet texts={{ ...texts, title: texts.title(job.title), to: texts.to(job.employer) }} {...form} />
);
