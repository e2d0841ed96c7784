import { useCallback } from 'react';
import { AD_COMPLAINTS, type AdComplaint } from '../../domain/application.ts';
import { Failure } from '../../domain/failure.ts';
import { isOneOf } from '../../domain/isOneOf.ts';
import { useCity } from '../CityProvider.tsx';
import { useSendOnce } from './useSendOnce.ts';

const isComplaint = isOneOf<AdComplaint>(AD_COMPLAINTS);

/**
 * Reports an ad to the city, once.
 *
 * @returns `undefined` for `report` if the city takes no reports
 */
export function useReportAd(jobId: string) {
  const { reportAd } = useCity();
  const { sendOnce, pending } = useSendOnce(`report:${jobId}`);
  const send = useCallback(
    (complaint: AdComplaint, words: string) =>
      sendOnce({ complaint, words }, async (claim) => {
        if (!reportAd) throw new Failure('unsupported');
        const [stored, sentWords] = [claim.of('complaint'), claim.of('words')];
        return reportAd({
          requestId: claim.requestId,
          jobId,
          complaint: isComplaint(stored) ? stored : complaint,
          ...(sentWords && { words: sentWords }),
        });
      }),
    [reportAd, sendOnce, jobId],
  );
  return { report: reportAd && send, pending };
}
