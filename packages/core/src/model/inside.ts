import { isAbsolute, relative, sep } from 'node:path'

/**
 * Whether a path is a folder, or lies below it. It looks at the paths alone: whoever must not be led
 * out by a symbolic link asks for real paths.
 */
export const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
