import { reactPart } from './reactPart.ts';

/** Any widget by its id. Takes `host`, see `HostContext`, and `widget`. */
export default reactPart('Widget');
