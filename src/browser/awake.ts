/** Keeps the screen on for as long as `wanted` says so; a browser that refuses is left alone. Returns a look again. */
export function keepAwake(wanted: () => boolean): () => void {
  let lock: WakeLockSentinel | undefined
  let asking = false
  const look = async (): Promise<void> => {
    if (!wanted()) {
      await lock?.release()
      lock = undefined
    } else if (!asking && (!lock || lock.released) && !document.hidden) {
      asking = true
      try {
        lock = await navigator.wakeLock?.request('screen')
      } catch {
        // Refused: low battery, or a page that is not secure.
      }
      asking = false
    }
  }
  // The browser lets go whenever the page is hidden.
  document.addEventListener('visibilitychange', () => void look())
  document.addEventListener('fullscreenchange', () => void look())
  return () => void look()
}
