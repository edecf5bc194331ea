import type { BrowserContext, Page } from '@playwright/test'
import { clockOf, expect, expectAt, goTo, leads, led, openPresenter, openStage } from './windows.ts'

/** A slide in the middle with two steps. */
export const manySteps = 'two-clocks'

/** What a browser may refuse. */
export const ways = ['nothing', 'channel', 'storage'] as const

/** Something happens to the windows; the audience's and the presenter's afterwards. */
type Disturbance = (context: BrowserContext, stage: Page, presenter: Page) => Promise<[Page, Page]>

export const disturbances: Record<string, Disturbance> = {
  'the presenter reloads': async (_, stage, presenter) => {
    await presenter.reload()
    return [stage, presenter]
  },
  'the audience reloads': async (_, stage, presenter) => {
    await stage.reload()
    return [stage, presenter]
  },
  'both reload': async (_, stage, presenter) => {
    await Promise.all([stage.reload(), presenter.reload()])
    return [stage, presenter]
  },
  'the presenter is closed and opened again': async (context, stage, presenter) => {
    await presenter.close()
    return [stage, await openPresenter(context)]
  },
  'the audience is closed and opened again': async (context, stage, presenter) => {
    await stage.close()
    return [await openStage(context), presenter]
  },
  'both are closed, then audience and presenter opened': async (context, stage, presenter) => {
    await presenter.close()
    await stage.close()
    const again = await openStage(context)
    return [again, await openPresenter(context)]
  },
  'both are closed, then presenter and audience opened': async (context, stage, presenter) => {
    await stage.close()
    await presenter.close()
    const again = await openPresenter(context)
    return [await openStage(context), again]
  },
}

/** Takes a way of windows to each other away. */
export async function refuse(context: BrowserContext, what: (typeof ways)[number]): Promise<void> {
  if (what === 'channel')
    await context.addInitScript(() => delete (window as Partial<typeof globalThis>).BroadcastChannel)
  if (what === 'storage')
    await context.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError')
        },
      }),
    )
}

/** A talk that runs, a disturbance, and the talk again as if nothing had been. */
export async function cannotBeLost(context: BrowserContext, disturb: Disturbance): Promise<void> {
  const stage = await openStage(context)
  const presenter = await openPresenter(context)
  await led(stage)
  const started = Date.now()
  await presenter.keyboard.press('ArrowRight')
  await expectAt('floor-plan/0', stage, presenter)
  await goTo(presenter, manySteps, 1)
  await expectAt(`${manySteps}/1`, stage, presenter)
  const [audience, leader] = await disturb(context, stage, presenter)
  await leads(leader)
  await led(audience)
  await expectAt(`${manySteps}/1`, audience, leader)
  expect(Math.abs((await clockOf(leader)) - (Date.now() - started) / 1000)).toBeLessThan(1.3)
  await leader.keyboard.press('PageDown')
  await expectAt(`${manySteps}/2`, audience, leader)
  await audience.keyboard.press('PageDown')
  await expectAt('asr-latency/0', audience, leader)
}
