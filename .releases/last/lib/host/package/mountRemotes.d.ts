declare module 'service_circle_mount/mount' {
    const mount: import('./modules.js').MountModule['mount'];
}
declare module 'service_circle_mount/Icon' {
    const mountIcon: import('./modules.js').IconModule['mountIcon'];
}
declare module 'service_circle_mount/manifest' {
    const manifest: import('./modules.js').ManifestModule['manifest'];
    const doctor: import('./modules.js').ManifestModule['doctor'];
    const linkTo: import('./modules.js').ManifestModule['linkTo'];
    const readLink: import('./modules.js').ManifestModule['readLink'];
}
