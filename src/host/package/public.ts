/**
 * The exports of the package `service-circle`: the types of the contract, and a loader for pages without module
 * federation. These exports follow semantic versioning; everything else may change at any time.
 */
export type { SourceConfig } from '../../city/cityConfig.ts';
export type { CityCall } from '../../domain/cityCall.ts';
export type { IconProps } from '../contract/iconProps.ts';
export * from '../contract/types.ts';
export type { Finding } from '../doctor/finding.ts';
export {
  LoadError,
  type LoadErrorCode,
  type LoadOptions,
  loadServiceCircle,
  type ServiceCircle,
} from './loadServiceCircle.ts';
export * from './modules.ts';
