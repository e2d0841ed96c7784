import { createContext, use } from 'react';
import type { Destination } from '../../domain/screens.ts';

const HereContext = createContext<Destination | undefined>(undefined);

/** Tells everything below which screen it is part of. */
export const HereProvider = HereContext;

/** The screen that is shown. By default, unknown. */
export const useHere = (): Destination | undefined => use(HereContext);
