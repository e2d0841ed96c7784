/**
 * The exports of the package `service-circle`: the types of the contract, and a loader for pages without module
 * federation. These exports follow semantic versioning; everything else may change at any time.
 */
export type { SourceConfig } from '../../city/cityConfig.js';
export type { CityCall } from '../../domain/cityCall.js';
export type { IconProps } from '../contract/iconProps.js';
export * from '../contract/types.js';
export type { Finding } from '../doctor/finding.js';
export { LoadError, type LoadErrorCode, type LoadOptions, loadServiceCircle, type ServiceCircle, } from './loadServiceCircle.js';
export * from './modules.js';
