export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
export type JsonObject = { [key: string]: Json }

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const has = (value: JsonObject, key: string): boolean => Object.hasOwn(value, key)

/** Also for `__proto__`, which an assignment would take for something else. */
function put(target: JsonObject, key: string, value: Json): void {
  Object.defineProperty(target, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  })
}

/** Declared properties and what the service adds to them, in a copy. */
export function merged(base: JsonObject, over: JsonObject): JsonObject {
  const result = structuredClone(base)
  for (const [key, value] of Object.entries(over)) {
    const before = has(result, key) ? result[key] : undefined
    const both = isObject(before) && isObject(value)
    put(result, key, both ? merged(before, value) : structuredClone(value))
  }
  return result
}

const partsOf = (pointer: string): string[] => {
  if (!pointer.startsWith('/')) throw new Error(`no JSON pointer: ${pointer}`)
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function parentOf(root: JsonObject, pointer: string, make: boolean): [JsonObject | Json[], string] {
  const parts = partsOf(pointer)
  const last = parts.pop() ?? ''
  let at: JsonObject | Json[] = root
  for (const [index, part] of parts.entries()) {
    let next: Json | undefined = Array.isArray(at)
      ? at[Number(part)]
      : has(at, part)
        ? at[part]
        : undefined
    if (next === undefined && make && !Array.isArray(at)) {
      next = (parts[index + 1] ?? last) === '-' ? [] : {}
      put(at, part, next)
    }
    if (typeof next !== 'object' || next === null) throw new Error(`nothing at ${pointer}`)
    at = next
  }
  return [at, last]
}

/** Sets what an RFC 6901 pointer names; `-` appends to a list. */
export function setAt(root: JsonObject, pointer: string, value: Json): void {
  const [parent, key] = parentOf(root, pointer, true)
  if (!Array.isArray(parent)) put(parent, key, value)
  else if (key === '-') parent.push(value)
  else parent[Number(key)] = value
}

export function removeAt(root: JsonObject, pointer: string): void {
  const [parent, key] = parentOf(root, pointer, false)
  if (Array.isArray(parent)) parent.splice(Number(key), 1)
  else delete parent[key]
}
