declare module 'service_circle/Icon' {
    const Icon: import('react').ComponentType<import('../contract/iconProps.js').IconProps>;
    export default Icon;
}
declare module 'service_circle/ServiceCircle' {
    const ServiceCircle: import('react').FunctionComponent<import('./modules.js').PartProps>;
    export default ServiceCircle;
}
declare module 'service_circle/JobList' {
    const JobList: import('react').FunctionComponent<import('./modules.js').PartProps>;
    export default JobList;
}
declare module 'service_circle/PolicyCompilation' {
    const PolicyCompilation: import('react').FunctionComponent<import('./modules.js').PartProps>;
    export default PolicyCompilation;
}
declare module 'service_circle/Guidance' {
    const Guidance: import('react').FunctionComponent<import('./modules.js').PartProps>;
    export default Guidance;
}
declare module 'service_circle/Widget' {
    const Widget: import('react').FunctionComponent<import('./modules.js').WidgetProps>;
    export default Widget;
}
declare module 'service_circle/manifest' {
    const manifest: import('./modules.js').ManifestModule['manifest'];
    const doctor: import('./modules.js').ManifestModule['doctor'];
    const linkTo: import('./modules.js').ManifestModule['linkTo'];
    const readLink: import('./modules.js').ManifestModule['readLink'];
}
