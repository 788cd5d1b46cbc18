/** A commit's id as people write it. */
export const shortId = (oid: string): string => oid.slice(0, 7)
