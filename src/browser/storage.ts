/** Keeps text by key in `area`; where the browser refuses storage, for as long as the page lives. */
function kept(area: () => Storage): { get(key: string): string | null; set(key: string, value: string): void } {
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
  }
}

/** For ever, such as the theme. */
export const settings = kept(() => localStorage)
/** For this visit, such as the room's guesses. */
export const visit = kept(() => sessionStorage)
