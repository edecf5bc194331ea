/** Puts an element with another tag, the same attributes and the same content in the place of this one. */
export function renameTag(element: Element, tag: string): Element {
  const renamed = document.createElement(tag)
  for (const { name, value } of element.attributes) renamed.setAttribute(name, value)
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
  return renamed
}
