import { useCallback } from 'react';
import { Failure } from '../../domain/failure.ts';
import { toVacancy, VACANCY_FIELDS, type VacancyTexts } from '../../domain/vacancyForm.ts';
import { useCity } from '../CityProvider.tsx';
import { useClock } from '../ClockProvider.tsx';
import { useSendOnce } from './useSendOnce.ts';

/**
 * Sends a vacancy to the station, once.
 *
 * @returns `undefined` for `submit` if the city takes no vacancies
 */
export function useVacancy() {
  const { submitVacancy } = useCity();
  const { day } = useClock();
  const { sendOnce, pending } = useSendOnce('vacancy');
  const submit = useCallback(
    (of: VacancyTexts) =>
      sendOnce(Object.fromEntries(VACANCY_FIELDS.map((field) => [field, of(field)])), async (claim) => {
        if (!submitVacancy) throw new Failure('unsupported');
        const vacancy = toVacancy(claim.of, claim.requestId, day);
        if (!vacancy) throw new Failure('refused');
        return submitVacancy(vacancy);
      }),
    [submitVacancy, sendOnce, day],
  );
  return { submit: submitVacancy && submit, pending };
}
