/** The right usage, for the report of a mistake. */
export const usage = 'mountIcon(element, { onOpen })';
