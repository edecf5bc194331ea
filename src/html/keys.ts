export interface KeyEntry {
  press: string[]
  does: string
}

/** What the keys do, for the help: the same in every window of the talk. Clickers send Page Up, Page Down and a full stop. */
export const keys: KeyEntry[] = [
  { press: ['Right', 'Space', 'Page Down'], does: 'Next step or slide' },
  { press: ['Left', 'Page Up'], does: 'Step or slide before' },
  { press: ['Home', 'End'], does: 'First and last slide' },
  { press: ['G'], does: 'Go to a slide by number, id or word' },
  { press: ['O'], does: 'Overview of all slides, and back' },
  { press: ['M'], does: 'Map of the talk, and back' },
  { press: ['B', '.'], does: 'Black screen; a step or a click lifts it' },
  { press: ['W'], does: 'White screen, the same' },
  { press: ['T'], does: 'Light or dark theme for the audience' },
  { press: ['F'], does: 'Full screen' },
  { press: ['S'], does: 'Presenter’s or audience’s window' },
  { press: ['R'], does: 'Read as a page' },
  { press: ['Ctrl+P'], does: 'Print or save as PDF, a page a slide' },
  { press: ['?', 'F1'], does: 'This list' },
]

/** While a presenter’s window is open. */
export const presenterKeys: KeyEntry[] = [
  { press: ['Z'], does: 'Freeze what the audience sees, and back' },
  { press: ['C'], does: 'Start or pause the clock' },
  { press: ['K'], does: 'Skip the next slide, if it is on the list' },
  { press: ['E'], does: 'Set when the talk has to end' },
  { press: ['Up', 'Down'], does: 'Scroll the notes' },
  { press: ['+', '-'], does: 'Larger and smaller notes' },
]
