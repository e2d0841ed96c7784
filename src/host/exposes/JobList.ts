import { JobList } from './ownWidgets.ts';
import { reactPart } from './reactPart.ts';

/** 岗位信息 by itself. Takes `host`, see `HostContext`. */
export default reactPart('JobList', JobList);
