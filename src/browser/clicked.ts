/**
 * What was clicked gives the focus back, so that Space is the next step again and no ring stays behind. A field keeps
 * it, without the ring, until somebody steers by Tab.
 */
export function dropFocusOfClicks(): void {
  const { dataset } = document.documentElement
  addEventListener('pointerdown', () => {
    dataset['clicked'] = ''
  })
  addEventListener('keydown', ({ key }) => {
    if (key === 'Tab') delete dataset['clicked']
  })
  // A click by the keyboard counts no clicks.
  addEventListener('click', ({ target, detail }) => {
    if (detail > 0) (target as Element).closest<HTMLElement>('button, a, summary')?.blur()
  })
}
