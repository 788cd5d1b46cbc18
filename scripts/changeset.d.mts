export declare const PLACES: { file: string; pattern: RegExp; of: (version: string) => string }[]
export declare function spreadVersion(folder: string): string
export declare function changeset(args: string[]): Promise<number>
