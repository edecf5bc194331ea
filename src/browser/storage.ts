interface Kept {
  get(key: string): string | null
  set(key: string, value: string): void
  remove(key: string): void
  /** All keys that begin so. */
  keys(start: string): string[]
}

/** Keeps text by key in `area`; where the browser refuses storage, for as long as the page lives. */
function kept(area: () => Storage): Kept {
  const memory = new Map<string, string>()
  return {
    get(key) {
      try {
        return memory.get(key) ?? area().getItem(key)
      } catch {
        return null
      }
    },
    set(key, value) {
      memory.set(key, value)
      try {
        area().setItem(key, value)
      } catch {
        // Refused (private mode, a file): the map has it.
      }
    },
    remove(key) {
      memory.delete(key)
      try {
        area().removeItem(key)
      } catch {
        // Nor was it ever there.
      }
    },
    keys(start) {
      let known = [...memory.keys()]
      try {
        known.push(...Object.keys(area()))
      } catch {
        known = [...memory.keys()]
      }
      return [...new Set(known)].filter((key) => key.startsWith(start))
    },
  }
}

/** For ever, such as the theme. */
export const settings = kept(() => localStorage)
/** For this visit, such as the room's guesses. */
export const visit = kept(() => sessionStorage)
