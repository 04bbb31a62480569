/** What pages must be to be read by anybody: see the tests of each. */

/** Runs in the page: the least contrast of any of its text on the ground it stands on (WCAG 2, 1.4.6). */
export const LEAST_CONTRAST = `(() => {
  const numbers = (color) => color.match(/[\\d.]+/g).map(Number)
  const linear = (part) => (part /= 255, part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
  const light = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
  const ground = (element) => {
    for (; element; element = element.parentElement) {
      const color = numbers(getComputedStyle(element).backgroundColor)
      if (color.length === 3) return color
    }
    return [255, 255, 255]
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let least = { contrast: 21, of: '' }
  while (texts.nextNode()) {
    if (!texts.currentNode.data.trim()) continue
    const of = texts.currentNode.parentElement
    if (of.getClientRects().length === 0) continue
    const { color, fill } = getComputedStyle(of)
    const [dark, bright] = [light(numbers(of instanceof SVGElement ? fill : color)), light(ground(of))].sort((a, b) => a - b)
    const contrast = (bright + 0.05) / (dark + 0.05)
    if (contrast < least.contrast) least = { contrast, of: of.getAttribute('class') || of.tagName }
  }
  return least
})()`
