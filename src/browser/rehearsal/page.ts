import type { CutName } from '../../deck/model.ts'
import type { Hall } from '../../charts/drift-input.ts'
import type { Plan } from '../../rehearsal/run.ts'

/** What the page knows of the talk that is rehearsed. */
export interface TalkPlan extends Plan {
  /** Its title. */
  deck: string
  slides: { id: string; plan: number; title: string; section: string }[]
  sections: { id: string; title: string; hall: Hall }[]
  /** A fresh copy of a part of what `?rehearse` shows. */
  copy: (selector: string) => HTMLElement
}

/** The slides of this cut are those that are left on the page. */
export function readPlan(): TalkPlan {
  const template = document.querySelector<HTMLTemplateElement>('template.rehearsal')!
  const cut = document.documentElement.dataset['cut'] as CutName
  return {
    deck: template.dataset['title']!,
    cut,
    minutes: Number(template.dataset[cut]),
    slides: [...document.querySelectorAll<HTMLElement>('section.slide')].map((slide) => ({
      id: slide.id,
      plan: Number(slide.dataset[cut]),
      title: slide.querySelector('.title')!.textContent,
      section: slide.dataset['section']!,
    })),
    sections: [...template.content.querySelectorAll('li')].map(({ dataset, textContent }) => ({
      id: dataset['section']!,
      title: textContent,
      hall: dataset['hall'] ? (Number(dataset['hall']) as Hall) : undefined,
    })),
    copy: (selector) => template.content.querySelector(selector)!.cloneNode(true) as HTMLElement,
  }
}

/** The place in a copy that a word names: `data-of` for what is filled in, `data-does` for a button. */
export const part = (root: HTMLElement, kind: 'of' | 'does', name: string): HTMLElement =>
  root.querySelector<HTMLElement>(`[data-${kind}="${name}"]`)!
