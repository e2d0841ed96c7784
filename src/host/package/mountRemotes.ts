/*
 * Types of what the mount container exposes, for `import('service_circle_mount/mount')` in a host with module
 * federation and without React 19: `/// <reference types="service-circle/remotes/mount" />`.
 */

declare module 'service_circle_mount/mount' {
  export const mount: import('./modules.ts').MountModule['mount'];
}

declare module 'service_circle_mount/Icon' {
  export const mountIcon: import('./modules.ts').IconModule['mountIcon'];
}

declare module 'service_circle_mount/manifest' {
  export const manifest: import('./modules.ts').ManifestModule['manifest'];
  export const doctor: import('./modules.ts').ManifestModule['doctor'];
  export const linkTo: import('./modules.ts').ManifestModule['linkTo'];
  export const readLink: import('./modules.ts').ManifestModule['readLink'];
}
