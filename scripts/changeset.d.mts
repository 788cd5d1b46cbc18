export const PLACES: { file: string; pattern: RegExp; of: (version: string) => string }[]
export function spreadVersion(folder: string): string
export function changeset(args: string[]): Promise<number>
