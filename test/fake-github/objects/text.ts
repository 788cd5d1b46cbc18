/** Git's own test for binary: a NUL in the first 8,000 bytes. */
export const isBinary = (content: Buffer): boolean => content.subarray(0, 8_000).includes(0)
