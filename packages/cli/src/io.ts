/** The command's side of the world, so that tests can be one. */
export interface Io {
  /** The result, and nothing else. */
  out(text: string): void
  /** Everything a person reads beside the result. */
  err(text: string): void
  env: Record<string, string | undefined>
  cwd: string
  now(): Date
  /** Asks the person who is there, on stderr; absent where nobody is. '' where there is no answer. */
  ask?(question: string): Promise<string>
  /** Whether stderr is a terminal: progress is shown there alone. */
  terminal: boolean
  /** Whether stdout is a terminal: colours are for terminals. */
  colourful: boolean
}
