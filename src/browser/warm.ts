/** Safari got `requestIdleCallback` late. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work)
  else setTimeout(work, 1)
}

/**
 * Fetches what a talk may still need, so that a network that goes away takes nothing along: the charts, the presenter,
 * and faces that no slide has asked for yet. `data-warm` says that it is all there.
 */
export function warmUp(): void {
  whenIdle(() => void fetchAll())
}

async function fetchAll(): Promise<void> {
  const faces = [...document.fonts].map((face) => face.load())
  const all = await Promise.allSettled([import('./live-chart.ts'), import('./presenter/presenter.ts'), ...faces])
  if (all.every(({ status }) => status === 'fulfilled')) document.documentElement.dataset['warm'] = ''
}
