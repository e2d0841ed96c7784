import type { OfferKind } from '../../domain/signUp.ts';

/** The key of the person's own sign-ups. */
export const SIGN_UPS = ['own sign-ups'];

/** The keys of the lists in which courses and events stand. */
export const OFFER_LISTS = { course: 'courses', event: 'events' } as const satisfies Record<
  OfferKind,
  string
>;
