/** The words of a text in which white space stands between them: thousands of words are easier to read so. */
export const listed = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '');
