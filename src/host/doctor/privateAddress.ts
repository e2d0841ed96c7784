const PRIVATE_IPS =
  /^(?:127|10|0)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^\[(?:::1\]|f[cd][\da-f]{2}:|fe[89ab][\da-f]:)/i;
const PRIVATE_NAMES = /^[^.:]+$|\.(?:localhost|local|lan|internal|intranet|corp|home\.arpa)$/i;

/** Whether an address is one of a private network, by its number or its name. Names that need a DNS are taken as public. */
export const isPrivate = ({ hostname }: URL): boolean =>
  PRIVATE_IPS.test(hostname) || (PRIVATE_NAMES.test(hostname) && !hostname.startsWith('['));
