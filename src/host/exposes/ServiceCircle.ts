import { reactPart } from './reactPart.ts';

/** The whole circle with its navigation. Takes `host`, see `HostContext`. */
export default reactPart('ServiceCircle');
