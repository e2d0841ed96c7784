/*
 * Types of what the container for React exposes, for `import('service_circle/ServiceCircle')` in a host. They need
 * @types/react: `/// <reference types="service-circle/remotes" />`, or `types` in tsconfig.json.
 */

declare module 'service_circle/Icon' {
  const Icon: import('react').ComponentType<import('../contract/iconProps.ts').IconProps>;
  export default Icon;
}

declare module 'service_circle/ServiceCircle' {
  const ServiceCircle: import('react').FunctionComponent<import('./modules.ts').PartProps>;
  export default ServiceCircle;
}

declare module 'service_circle/JobList' {
  const JobList: import('react').FunctionComponent<import('./modules.ts').PartProps>;
  export default JobList;
}

declare module 'service_circle/PolicyCompilation' {
  const PolicyCompilation: import('react').FunctionComponent<import('./modules.ts').PartProps>;
  export default PolicyCompilation;
}

declare module 'service_circle/Guidance' {
  const Guidance: import('react').FunctionComponent<import('./modules.ts').PartProps>;
  export default Guidance;
}

declare module 'service_circle/Widget' {
  const Widget: import('react').FunctionComponent<import('./modules.ts').WidgetProps>;
  export default Widget;
}

declare module 'service_circle/manifest' {
  export const manifest: import('./modules.ts').ManifestModule['manifest'];
  export const doctor: import('./modules.ts').ManifestModule['doctor'];
  export const linkTo: import('./modules.ts').ManifestModule['linkTo'];
  export const readLink: import('./modules.ts').ManifestModule['readLink'];
}
