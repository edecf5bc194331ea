/** A button of the cockpit: what it does, what it says, and the key that does the same; the key's letter is underlined. */
interface Lever {
  does: string
  label: string
  key: string
}

const steps: Lever[] = [
  { does: 'previous', label: 'Back', key: '' },
  { does: 'next', label: 'Next', key: '' },
]
const screen: Lever[] = [
  { does: 'black', label: 'Black', key: 'B' },
  { does: 'white', label: 'White', key: 'W' },
  { does: 'freeze', label: 'Freeze', key: 'z' },
]
const clock: Lever[] = [
  { does: 'clock', label: 'Start', key: '' },
  { does: 'reset', label: 'Reset', key: '' },
]
const ways: Lever[] = [
  { does: 'jump', label: 'Go to', key: 'G' },
  { does: 'board', label: 'Overview', key: 'O' },
  { does: 'theme', label: 'Theme', key: 'T' },
]
const page: Lever[] = [
  { does: 'smaller', label: 'A−', key: '' },
  { does: 'larger', label: 'A+', key: '' },
  { does: 'full', label: 'Full', key: 'F' },
  { does: 'help', label: 'Keys', key: '' },
]

const names: Record<string, string> = { smaller: 'A−, smaller notes', larger: 'A+, larger notes', full: 'Full screen' }

const lever = ({ does, label, key }: Lever): string => {
  const name = names[does] ? ` aria-label="${names[does]}"` : ''
  const words = key ? label.replace(key, `<u>${key}</u>`) : label
  return `<button type="button" data-does="${does}"${name}>${words}</button>`
}

const group = (levers: Lever[], name: string): string => `<div class="${name}">${levers.map(lever).join('')}</div>`

export const setAnEnd = 'Set an <u>e</u>nd'

/** The presenter's page. Its texts are filled in as the talk goes; slides and notes are copies of the document's. */
const markup = `
<h1 class="c-name">Presenter</h1>
<header class="c-times">
  <p class="c-elapsed" role="timer" aria-label="Elapsed">0:00</p>
  <p class="c-planned"></p>
  <p class="c-verdict"></p>
  <p class="c-advice"></p>
  <ol class="c-skips" aria-label="What to skip"></ol>
  <p class="c-hour" aria-label="Time of day"></p>
  <button type="button" data-does="end" class="c-end">${setAnEnd}</button>
</header>
<section class="c-now" aria-label="Current slide">
  <div class="c-screen"><div class="c-pane"></div><p class="c-veil" hidden></p></div>
  <div class="c-remaining" aria-hidden="true"><i></i></div>
  <div class="c-where">
    <p class="c-number"></p>
    <p class="c-clicks"></p>
    <p class="c-part"></p>
    <button type="button" class="c-audience" data-does="stage"></button>
  </div>
</section>
<section class="c-route" aria-label="The talk so far">
  <div class="c-track" aria-hidden="true"></div>
</section>
<section class="c-next" aria-label="What comes next">
  <div class="c-ahead-screen">
    <div class="c-pane"></div>
    <button type="button" data-does="skip" hidden></button>
  </div>
  <div class="c-words">
    <p class="c-kind"></p>
    <p class="c-ahead"></p>
  </div>
</section>
<section class="c-spoken" aria-label="Notes" tabindex="0"></section>
<footer class="c-levers">
  ${group(steps, 'c-steps')}${group(screen, 'c-screens')}${group(clock, 'c-clocks')}${group(ways, 'c-ways')}${group(page, 'c-page-levers')}
</footer>
<section class="c-left" aria-label="A talk was left" hidden>
  <p></p>
  <button type="button" data-does="stay">Go on</button>
  <button type="button" data-does="afresh">Start afresh</button>
</section>
<section class="c-aside" aria-live="polite" hidden>
  <h2></h2>
  <p></p>
  <button type="button" data-does="take">Take over here</button>
</section>
<dialog class="c-ending" aria-label="When the talk has to end">
  <form method="dialog">
    <label for="c-end">The talk has to end at</label>
    <div class="c-hour-set">
      <button type="button" data-by="-5" aria-label="5 minutes earlier">−5</button>
      <input id="c-end" type="text" inputmode="numeric" placeholder="10:45" pattern="\\d{1,2}[:.]?\\d\\d" required
        autocomplete="off">
      <button type="button" data-by="5" aria-label="5 minutes later">+5</button>
    </div>
    <p><button value="set">Set</button> <button value="none" formnovalidate>No end</button>
    <button value="" formnovalidate>Close</button></p>
  </form>
</dialog>
<dialog class="c-board" aria-label="Overview"><div class="c-grid"></div></dialog>`

export interface Cockpit {
  root: HTMLElement
  /** The one element that matches; the markup has it. */
  find: (selector: string) => HTMLElement
  dialog: (selector: string) => HTMLDialogElement
}

export function buildCockpit(): Cockpit {
  const root = document.createElement('main')
  root.className = 'cockpit'
  root.innerHTML = markup
  document.body.prepend(root)
  return {
    root,
    find: (selector) => root.querySelector<HTMLElement>(selector)!,
    dialog: (selector) => root.querySelector<HTMLDialogElement>(selector)!,
  }
}

/** Writes only what changed: times are written four times a second. */
export function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text
}
