import type { Readable } from 'node:stream'

/** The beginning of what a process printed. */
export interface Capture {
  /** As UTF-8; what is not, is U+FFFD. */
  text(): string
}

/**
 * Keeps up to `maxBytes` of a stream.
 * @param onFlood called once, when more comes
 */
export const capture = (stream: Readable, maxBytes: number, onFlood: () => void): Capture => {
  const kept: Buffer[] = []
  let size = 0
  let flooded = false
  stream.on('data', (chunk: Buffer) => {
    const rest = maxBytes - size
    if (rest > 0) kept.push(chunk.length > rest ? chunk.subarray(0, rest) : chunk)
    size += chunk.length
    if (size <= maxBytes || flooded) return
    flooded = true
    onFlood()
  })
  // A pipe that breaks says nothing more; how the process ended says the rest.
  stream.on('error', () => {})
  return { text: () => new TextDecoder().decode(Buffer.concat(kept)) }
}
