import type { JSX } from 'preact'
import type { CutName, Deck, Slide } from '../deck/model.ts'
import { Downloads } from './downloads.tsx'
import { Hatches } from './hatches.tsx'
import { type KeyEntry, keys, presenterKeys } from './keys.ts'
import { Rehearsal } from './rehearsal.tsx'
import { SlideSection } from './slide.tsx'

/** All that stands in the body: the reader's header and contents, and the slides. One document for every view. */
export function Page({ deck }: { deck: Deck }): JSX.Element {
  return (
    <>
      <Hatches />
      <a class="skip" href={`#${deck.slides[0]!.id}`}>
        Skip to the talk
      </a>
      <ReadHeader deck={deck} />
      <main class="reveal">
        <div class="slides">
          {deck.slides.map((slide) => (
            <SlideSection slide={slide} deck={deck} />
          ))}
        </div>
      </main>
      <StageControls />
      <Help deck={deck} />
      <Map deck={deck} />
      <Rehearsal deck={deck} />
      <p class="notice" role="status" hidden />
    </>
  )
}

function ReadHeader({ deck }: { deck: Deck }): JSX.Element {
  return (
    <header class="read-header">
      <div class="bar">
        <a href="?view=stage" class="to-stage">
          Present
        </a>
        <button type="button" class="switch-theme">
          Light or dark
        </button>
        <div class="wayfinders">
          {deck.sections.map(({ id, slides }, index) => (
            <div data-section={id} hidden={index > 0}>
              {deck.wayfinder?.(slides.at(-1)!.place)}
            </div>
          ))}
        </div>
      </div>
      <details class="contents">
        <summary>Contents</summary>
        <Cuts deck={deck} />
        <Downloads deck={deck} />
        <nav aria-label="Contents">
          <ol>
            {deck.sections.map(({ id, title, slides }) => (
              <li data-section={id}>
                {title}
                <ol>{slides.map(ContentsEntry)}</ol>
              </li>
            ))}
          </ol>
        </nav>
      </details>
    </header>
  )
}

function ContentsEntry(slide: Slide): JSX.Element {
  return (
    <li>
      <a href={`#${slide.id}`}>{slide.plainTitle}</a>
    </li>
  )
}

/** For whoever has a pointer and does not know the keys; it goes when a key is used. */
function StageControls(): JSX.Element {
  return (
    <nav class="stage-controls" aria-label="Talk">
      <button type="button" data-does="prev">
        Back
      </button>
      <button type="button" data-does="next">
        Next
      </button>
      <button type="button" data-does="presenter">
        Presenter
      </button>
      <button type="button" data-does="read">
        Read
      </button>
      <button type="button" data-does="theme">
        Light or dark
      </button>
      <button type="button" data-does="help">
        Keys
      </button>
    </nav>
  )
}

/** The same talk in other lengths. */
function Cuts({ deck: { cuts } }: { deck: Deck }): JSX.Element {
  return (
    <nav class="cuts" aria-label="Length">
      {(Object.entries(cuts) as [CutName, number][]).map(([cut, minutes]) => (
        <a href={cut === 'full' ? '?' : `?cut=${cut}`} data-cut={cut}>
          {minutes} minutes
        </a>
      ))}
    </nav>
  )
}

/** The whole talk as a picture with links; opened with `M`. */
function Map({ deck }: { deck: Deck }): JSX.Element | null {
  if (!deck.map) return null
  return (
    <dialog class="map" aria-label="Map of the talk">
      {deck.map()}
      <form method="dialog">
        <button>Close</button>
      </form>
    </dialog>
  )
}

/** The keys of the talk; opened with `?`. */
function Help({ deck }: { deck: Deck }): JSX.Element {
  return (
    <dialog class="help" aria-labelledby="help-title">
      <div class="columns">
        <div>
          <p id="help-title">Keys</p>
          <Keys entries={keys} />
        </div>
        <div>
          <p>With a presenter’s window</p>
          <Keys entries={presenterKeys} />
          <label class="letter-keys">
            <input type="checkbox" /> Single letters and marks are keys
          </label>
          <p>Lengths of this talk</p>
          <Cuts deck={deck} />
        </div>
      </div>
      <form method="dialog">
        <button autofocus>Close</button>
      </form>
    </dialog>
  )
}

function Keys({ entries }: { entries: KeyEntry[] }): JSX.Element {
  return (
    <dl>
      {entries.map(({ press, does }) => (
        <div>
          <dt>
            {press.map((key) => (
              <kbd>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  )
}
