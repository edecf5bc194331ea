import type { JSX } from 'preact'
import type { Deck } from '../deck/model.ts'

/**
 * What `?rehearse` puts on the page: clock, start and result. Inert for everybody else; it stands in the document so
 * that its words are in the fonts, too.
 */
export function Rehearsal({ deck: { title, cuts, sections } }: { deck: Deck }): JSX.Element {
  return (
    <template
      class="rehearsal"
      data-title={title}
      data-full={cuts.full}
      data-short={cuts.short}
      data-lightning={cuts.lightning}
    >
      <Clock />
      <Start />
      <Result />
      <Controls />
      <Keys />
      <ol>
        {sections.map((section) => (
          <li data-section={section.id} data-hall={section.hall}>
            {section.title}
          </li>
        ))}
      </ol>
    </template>
  )
}

const keys = { X: 'Stop the clock of the rehearsal, and let it run', Y: 'Result of the rehearsal' }

/** More lines for the help. */
function Keys(): JSX.Element {
  return (
    <dl class="rehearsal-keys">
      {Object.entries(keys).map(([key, does]) => (
        <div>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  )
}

/** More buttons for the stage. */
function Controls(): JSX.Element {
  return (
    <nav class="rehearsal-controls">
      <button type="button" data-does="clock">
        Clock
      </button>
      <button type="button" data-does="result">
        Result
      </button>
    </nav>
  )
}

function Clock(): JSX.Element {
  return (
    <p class="rehearsal-clock" role="timer" aria-label="Rehearsal">
      <b data-of="total" />
      <span data-of="slide" />
      <span data-of="pace" />
    </p>
  )
}

function Start(): JSX.Element {
  return (
    <dialog class="rehearsal-start" aria-labelledby="rehearsal-start">
      <p id="rehearsal-start">Rehearsal</p>
      <p data-of="plan" />
      <p>Press Next when you begin to speak. X stops the clock and lets it run, Y shows the result.</p>
      <div class="choices">
        <button type="button" autofocus data-does="start">
          Start the clock
        </button>
        <button type="button" data-does="result">
          Earlier runs
        </button>
      </div>
    </dialog>
  )
}

function Result(): JSX.Element {
  return (
    <dialog class="rehearsal-result" aria-labelledby="rehearsal-result">
      <nav aria-label="Runs in this browser" />
      <header>
        <p id="rehearsal-result" class="sentence" tabIndex={-1} autofocus data-of="sentence" />
        <p data-of="sums" />
        <div class="choices">
          <button type="button" data-does="close">
            Close
          </button>
          <button type="button" data-does="again">
            Rehearse again
          </button>
          <button type="button" data-does="export">
            Export all runs
          </button>
          <button type="button" data-does="delete">
            Delete this run
          </button>
          <button type="button" data-does="undo" hidden>
            Undo: bring it back
          </button>
        </div>
      </header>
      <figure>
        <canvas role="img" />
      </figure>
      <table>
        <caption>Slide by slide, in minutes and seconds: + took longer than planned, − less</caption>
        <thead>
          <tr>
            <th scope="col">Slide</th>
            <th scope="col">Plan</th>
            <th scope="col">Run</th>
            <th scope="col">Difference</th>
          </tr>
        </thead>
      </table>
    </dialog>
  )
}
