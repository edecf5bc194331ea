import { bill } from '../data/bill.ts'
import { formatNumber, formatValue } from '../data/format.ts'
import { visit } from './storage.ts'

/** Sliders set amounts, bills follow; what was set is kept for the visit. */
export function setUpCalculators(): void {
  for (const box of document.querySelectorAll<HTMLElement>('.calculator')) setUpCalculator(box)
}

function setUpCalculator(box: HTMLElement): void {
  const dials = [...box.querySelectorAll<HTMLElement>('.dial')].map((dial) => ({
    key: `calculator:${box.dataset['calculator']}:${dial.dataset['series']}`,
    unit: dial.dataset['unit']!,
    input: dial.querySelector('input')!,
    reading: dial.querySelector('.amount')!,
    buttons: dial.querySelectorAll('button'),
  }))
  // On paper the example says what the bills were made from.
  const examples = box.querySelectorAll('.example .amount')
  const bills = box.querySelectorAll<HTMLDataElement>('.bills data')

  const show = (): void => {
    const amounts = dials.map(({ input }) => input.valueAsNumber)
    for (const [index, { input, unit, reading }] of dials.entries()) {
      const text = formatValue(amounts[index]!, unit)
      input.setAttribute('aria-valuetext', text)
      reading.textContent = examples[index]!.textContent = text
    }
    for (const one of bills) {
      const total = bill(one.dataset['prices']!.split(' ').map(Number), amounts)
      one.value = String(total)
      one.textContent = formatNumber(total, box.dataset['unit']!)
    }
  }
  for (const { key, input, buttons } of dials) {
    // The input itself keeps what it is given within its bounds.
    const set = (value: number): void => {
      input.valueAsNumber = value
      visit.set(key, input.value)
      show()
    }
    input.value = visit.get(key) ?? input.defaultValue
    input.addEventListener('input', () => set(input.valueAsNumber))
    for (const button of buttons)
      button.addEventListener('click', () => set(input.valueAsNumber + Number(button.dataset['by'])))
  }
  show()
}
