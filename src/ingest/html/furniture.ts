import { lineOf, namePartsOf, type DomDocument, type DomElement } from './dom.ts'

const words = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/))

/** What pages call, in `class` and `id`, that which stands beside an article or in it and is not of it. */
const NAMES = words(
  `adslot adunit advert advertisement advertising adverts affiliate alsoread attachment autor banner bio
  biography bios boilerplate breadcrumb breadcrumbs byline bylines caption captions carousel comment comments copyright
  credit credits datetime disclaimer disclosure disqus donate donation donations explainer eyebrow factbox factfile follow galleries
  gallery infobox kicker lightbox mailchimp membership newsletter newsletters optin outbrain pagination player
  playlist podcast popular preloader promo promos promoted promotion pullquote readmore readnext recirc recirculation
  recommendation recommendations recommended related relatedcontent relatedlinks roadblock share sharebar sharedaddy sharing shop
  shopping sidebar signin signup slideshow slideshows social socials sources sponsor sponsors subnav subscribe
  subscription taboola tagcloud taglist tags teaser teasers timestamp toc tooltip topics trending upsell`,
)
/** The same in German, French, Spanish, Portuguese, Italian, Dutch and Russian, in Latin letters. */
const FOREIGN_NAMES = words(
  `anzeige anzeigen bildunterschrift kommentare kommentarbereich werbung
  abonnement abonnez commentaires infolettre partager partage publicite
  boletin comentarios compartir compartilhar publicidad publicidade relacionadas relacionados suscripcion
  suscribete
  condividi condivisione correlate correlati commenti didascalia pubblicita
  advertentie advertenties gerelateerd nieuwsbrief reacties reclame
  kommentarii podelitsya podpiska rassylka reklama`,
)
/** The same, of two words in a row. */
const PAIRS = words(
  `about-author also-like also-read article-author article-card article-category article-meta article-tags author-about
  author-bio author-box author-card author-content author-description author-details author-info author-meta author-name
  author-profile call-to cat-links category-label category-link category-name contact-us date-published date-time
  display-card embed-link entry-category fact-box fact-file info-box key-facts pull-quote side-bar side-box entry-footer entry-meta image-wrap image-wrapper last-updated link-embed
  more-from more-on more-stories most-popular most-read post-attachment post-author post-category post-date post-meta
  post-tags pub-date publish-date published-date published-on read-also read-more read-next similar-articles similar-links similar-posts similar-stories skip-link
  story-card story-package support-us table-contents tag-cloud tag-list video-caption
  lies-auch mehr-zum a-lire lire-aussi lire-plus en-relation lea-tambien leer-mas te-puede leia-mais leia-tambem
  saiba-mais leggi-anche lees-ook lees-verder chitajte-takzhe chitayte-takzhe po-teme`,
)
const ELEMENTS =
  'div, section, aside, ul, ol, dl, p, header, footer, figure, table, article, h2, h3, h4, h5, h6, time'
/** An element with this share of the words in paragraphs is the article, or holds it, whatever it is called. */
const MOST = 0.5
/** Characters of paragraphs. A header with more than a standfirst holds the article. */
const HEAD = 600

/** Text that the page does not show; where a width of the screen shows it after all, it counts as shown. */
const isHidden = (names: string): boolean =>
  /(?:^|\s)(?:hidden|hide)(?:$|\s)/.test(names) && !/:(?:block|flex|grid|inline)/.test(names)

/** Takes what the markup calls furniture out of the tree, save where it would take a good part of the text with it. */
export function removeFurniture(document: DomDocument): void {
  for (const header of document.querySelectorAll('header'))
    if (header.querySelector('h1') !== null && wordsInParagraphs(header) < HEAD) header.remove()
  for (const table of document.querySelectorAll('table')) if (holdsData(table)) table.remove()
  const most = MOST * wordsInParagraphs(document)
  for (const box of document.querySelectorAll('article div, main div, section div'))
    if (isHeadedBox(box) && wordsInParagraphs(box) < BOX * wordsInParagraphs(document)) box.remove()
  for (const elements of furnitureByName(document).values()) {
    const sum = elements.reduce((length, element) => length + wordsInParagraphs(element), 0)
    if (sum <= most) for (const element of elements) element.remove()
  }
  unname(document)
  unwrap(document)
}

/** For Readability, which would take a box that holds one paragraph for a list of links when it has a few. */
function unwrap(document: DomDocument): void {
  for (const paragraph of document.querySelectorAll('div:not([itemprop]) > p:only-child')) {
    const box = paragraph.closest('div')
    const line = lineOf(paragraph)
    if (/[.!?…]["'”’»)]?$/.test(line) && box && lineOf(box) === line) box.replaceWith(paragraph)
  }
}

/** For Readability, which would take a heading called "product-header" for the head of a page. */
function unname(document: DomDocument): void {
  for (const element of document.querySelectorAll('p, h2, h3, h4, h5, h6, li')) {
    element.id = ''
    element.className = ''
  }
}

/** A box that opens with a heading of its own: "What is the alliance?" */
const isHeadedBox = (element: DomElement): boolean =>
  namePartsOf(element.className).includes('box') &&
  /^H[2-6]$/i.test(element.firstElementChild?.nodeName ?? '')
/** No more of the words in paragraphs than this stand in one. */
const BOX = 0.25

function furnitureByName(document: DomDocument): Map<string, DomElement[]> {
  const named = new Map<string, DomElement[]>()
  for (const element of document.querySelectorAll(ELEMENTS)) {
    const name = furnitureName(`${element.id} ${element.className}`)
    if (name === null) continue
    const others = named.get(name) ?? []
    if (others.at(-1)?.contains(element) || element.querySelector('h1') !== null) continue
    others.push(element)
    named.set(name, others)
  }
  return named
}

function furnitureName(names: string): string | null {
  if (isHidden(names)) return 'hidden'
  for (const name of names.split(/\s+/)) {
    const parts = namePartsOf(name)
    for (const [i, part] of parts.entries()) {
      if (NAMES.has(part) || FOREIGN_NAMES.has(part)) return part
      const pair = `${part}-${parts[i + 1]}`
      if (PAIRS.has(pair)) return pair
    }
  }
  return null
}

/** Cells of a few words each; longer ones lay out a page. */
function holdsData(table: DomElement): boolean {
  const cells = [...table.querySelectorAll('td, th')].map((cell) => lineOf(cell).length)
  return (
    cells.length >= 4 &&
    cells.every((length) => length < 200) &&
    cells.reduce((a, b) => a + b, 0) / cells.length < 40
  )
}

/** Characters of an element's text that stand in paragraphs; one that is itself a paragraph counts. */
export function wordsInParagraphs(element: DomElement): number {
  let length = element.nodeName.toUpperCase() === 'P' ? lineOf(element).length : 0
  for (const paragraph of element.querySelectorAll('p')) length += lineOf(paragraph).length
  return length
}
