const armedFor = 4000

/** The cockpit's buttons. A reset wants to be pressed twice, so that no touch in passing does it. */
export function setUpLevers(root: HTMLElement, does: Record<string, () => void>): void {
  let armed: ReturnType<typeof setTimeout> | undefined
  const disarm = (lever: HTMLElement): void => {
    clearTimeout(armed)
    armed = undefined
    delete lever.dataset['armed']
  }
  root.addEventListener('click', ({ target }) => {
    const lever = (target as Element).closest<HTMLElement>('button[data-does]')
    if (!lever) return
    const name = lever.dataset['does']!
    if (name === 'reset' && !armed) {
      lever.dataset['armed'] = ''
      armed = setTimeout(() => disarm(lever), armedFor)
      return
    }
    disarm(lever)
    does[name]?.()
  })
}
