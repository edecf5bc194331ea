/** A short message at the foot of the page, read out by screen readers, gone with the next key or click. */
export function notice(text: string): void {
  const line = document.querySelector<HTMLElement>('.notice')!
  line.textContent = text
  line.hidden = false
  const hide = (): void => {
    line.hidden = true
  }
  addEventListener('keydown', hide, { once: true })
  addEventListener('pointerdown', hide, { once: true })
}
