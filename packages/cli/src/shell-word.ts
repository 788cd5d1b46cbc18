/** A word as a POSIX shell reads it back, for commands that people copy. */
export const shellWord = (word: string): string =>
  /^[\w./@%+][\w./@%+-]*$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
