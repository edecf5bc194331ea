const distance = 50

/** Turns a swipe of one finger into a step; what has to be dragged itself says `data-prevent-swipe`. */
export function onSwipe(area: HTMLElement, turn: (to: 'next' | 'previous') => void): void {
  let from: { id: number; x: number; y: number } | undefined
  area.addEventListener('pointerdown', ({ pointerType, pointerId, isPrimary, clientX, clientY, target }) => {
    // A second finger means something else.
    if (!isPrimary) from = undefined
    else if (pointerType === 'touch' && !(target as Element).closest('[data-prevent-swipe], dialog'))
      from = { id: pointerId, x: clientX, y: clientY }
  })
  area.addEventListener('pointerup', ({ pointerId, clientX, clientY }) => {
    if (from?.id !== pointerId) return
    const [across, down] = [clientX - from.x, clientY - from.y]
    from = undefined
    if (Math.abs(across) > distance && Math.abs(across) > 2 * Math.abs(down) && visualViewport?.scale === 1)
      turn(across < 0 ? 'next' : 'previous')
  })
  area.addEventListener('pointercancel', () => {
    from = undefined
  })
}
