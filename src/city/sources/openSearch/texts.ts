/** The part of an index that did not answer, as the name of a source. */
export const partOf = (failed?: number, total?: number) =>
  failed === undefined ? '城市岗位库的一部分' : `城市岗位库的一部分（${total} 份里有 ${failed} 份）`;
