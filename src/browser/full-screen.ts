/** Into full screen and back; a browser that refuses is left alone. */
export function switchFullScreen(): void {
  const asked = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.()
  asked?.catch(() => {})
}
