import { Guidance } from './ownWidgets.ts';
import { reactPart } from './reactPart.ts';

/** 就业指导 by itself. Takes `host`, see `HostContext`. */
export default reactPart('Guidance', Guidance);
