import type { Town } from '../../domain/place.ts';
import type { Policy } from '../../domain/policy.ts';
import type { PolicyWords } from '../../domain/policyWords.ts';
import type { Procedure } from '../../domain/procedure.ts';
import type { Remote } from '../../domain/remote.ts';
import type { Station } from '../../domain/station.ts';
import { useAsk } from './useAsk.ts';

/** All 街道 and 镇 of the city. */
export const useTowns = (): Remote<readonly Town[]> =>
  useAsk(['towns'], (api, signal) => api.listTowns?.(signal));

/** All stations, not sorted; use `byDistance`. */
export const useStations = (): Remote<readonly Station[]> =>
  useAsk(['stations'], (api, signal) => api.listStations?.(signal));

/** All policies. The search runs on the device. */
export const usePolicies = (): Remote<readonly Policy[]> =>
  useAsk(['policies'], (api, signal) => api.listPolicies?.(signal));

/** The facts that the conditions of policies name, and hard terms. */
export const usePolicyWords = (): Remote<PolicyWords> =>
  useAsk(['policyWords'], (api, signal) => api.readPolicyWords?.(signal));

/** All 办事指南. */
export const useProcedures = (): Remote<readonly Procedure[]> =>
  useAsk(['procedures'], (api, signal) => api.listProcedures?.(signal));
