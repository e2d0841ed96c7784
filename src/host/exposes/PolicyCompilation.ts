import { PolicyCompilation } from './ownWidgets.ts';
import { reactPart } from './reactPart.ts';

/** 政策汇编 by itself. Takes `host`, see `HostContext`. */
export default reactPart('PolicyCompilation', PolicyCompilation);
