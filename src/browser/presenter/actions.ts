import { commandKeys } from '../command-keys.ts'
import { switchFullScreen } from '../full-screen.ts'
import { openHelp } from '../help.ts'
import { setUpJump } from '../jump.ts'
import { plannedSeconds } from '../pace.ts'
import type { Plan } from '../plan.ts'
import type { Command } from '../session.ts'
import { otherTheme } from '../theme.ts'
import { indexOf } from '../walk.ts'
import { audienceTheme } from './audience-theme.ts'
import { setUpBoard } from './board.ts'
import type { Cockpit } from './cockpit.ts'
import { setUpEnding } from './ending.ts'
import type { Lead } from './lead.ts'
import type { Notes } from './notes.ts'

/** Keys of this window alone, and what they do by the names of the levers. */
export const ownKeys: Record<string, string> = {
  g: 'jump',
  o: 'board',
  e: 'end',
  t: 'theme',
  f: 'full',
  s: 'stage',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  ArrowDown: 'down',
  ArrowUp: 'up',
}

/** Everything the cockpit can do, by the names that its levers have. */
export function actionsOf(cockpit: Cockpit, plan: Plan, lead: Lead, notes: Notes): Record<string, () => void> {
  const here = (): string => lead.session.place.value.id
  const go = (id: string): void => lead.act({ does: 'go', to: { id, step: 0 } })
  const ending = {
    ends: () => lead.session.clock.value.ends,
    planned: () => Date.now() + plannedSeconds(plan.slice(indexOf(plan, here()))) * 1000,
    set: (at: number | null) => lead.act({ does: 'end', at }),
  }
  const commands: Command[] = [...Object.values(commandKeys), { does: 'reset' }, { does: 'undo' }, { does: 'afresh' }]
  return {
    ...Object.fromEntries(commands.map((command) => [command.does, () => lead.act(command)])),
    jump: setUpJump(plan, go),
    board: setUpBoard(cockpit.dialog('.c-board'), plan, here, go),
    end: setUpEnding(cockpit.dialog('.c-ending'), ending),
    theme: () => lead.act({ does: 'theme', theme: otherTheme(audienceTheme(lead.session)) }),
    larger: () => notes.resize(1),
    smaller: () => notes.resize(-1),
    down: () => notes.scroll(1),
    up: () => notes.scroll(-1),
    full: switchFullScreen,
    help: openHelp,
    take: lead.takeOver,
    stay: lead.stay,
    stage: lead.openStage,
  }
}
