/** The Robots Exclusion Protocol (RFC 9309). */

interface Rule {
  allow: boolean
  /** Path pattern: `*` stands for anything, `$` at its end for the end. */
  pattern: string
}

export interface Robots {
  /** The longest rule that fits decides; of two as long, the one that allows. `path` holds the query too. */
  allows(path: string): boolean
  /** Seconds between two requests that the host asks for (not of the RFC, but common); null where it does not. */
  delay: number | null
}

export const ALLOW_ALL: Robots = { allows: () => true, delay: null }
export const ALLOW_NONE: Robots = { allows: () => false, delay: null }

/** What a host answers that is asked for its robots.txt: what is not there forbids nothing; what cannot be reached forbids all (2.3.1). */
export function robotsFrom({ status, bytes }: { status: number; bytes: Uint8Array }, agent: string): Robots {
  if (status >= 500 || status === 429) return ALLOW_NONE
  return status >= 200 && status < 300 ? readRobots(new TextDecoder().decode(bytes), agent) : ALLOW_ALL
}

/** What `agent` (a product token: "chancery") may read, by its own groups, or else by those for all. */
export function readRobots(text: string, agent: string): Robots {
  const groups = groupsOf(text)
  const own = groups.filter(({ agents }) => agents.includes(agent.toLowerCase()))
  const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'))
  const rules = chosen.flatMap((group) => group.rules)
  return {
    allows: (path) => path === '/robots.txt' || decide(rules, normal(path)),
    delay: chosen.map((group) => group.delay).find((delay) => delay !== null) ?? null,
  }
}

interface Group {
  agents: string[]
  rules: Rule[]
  delay: number | null
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = []
  let open: Group | null = null // agents in a row share the rules that follow
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const [content = ''] = line.split('#')
    const colon = content.indexOf(':')
    if (colon < 0) continue
    const field = content.slice(0, colon).trim().toLowerCase()
    const value = content.slice(colon + 1).trim()
    if (field === 'user-agent') {
      if (!open || open.rules.length > 0 || open.delay !== null) {
        open = { agents: [], rules: [], delay: null }
        groups.push(open)
      }
      open.agents.push((value.split('/')[0] as string).trim().toLowerCase())
    } else if (open && (field === 'allow' || field === 'disallow')) {
      if (value !== '') open.rules.push({ allow: field === 'allow', pattern: normal(value) })
    } else if (open && field === 'crawl-delay' && /^\d{1,5}(?:\.\d{1,3})?$/.test(value)) {
      open.delay = Number(value)
    }
  }
  return groups
}

function decide(rules: readonly Rule[], path: string): boolean {
  let best: Rule = { allow: true, pattern: '' }
  for (const rule of rules) {
    const longer = rule.pattern.length - best.pattern.length
    if ((longer > 0 || (longer === 0 && rule.allow)) && fits(rule.pattern, path)) best = rule
  }
  return best.allow
}

/** Each part between stars is looked for where the one before it ended: linear, whatever the pattern. */
function fits(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$')
  const [head = '', ...parts] = (anchored ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(head)) return false
  let at = head.length
  const last = anchored ? parts.pop() : undefined
  for (const part of parts) {
    const found = path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  if (!anchored) return true
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last)
}

/** Percent-encodings are compared as RFC 3986 writes them: those of unreserved characters undone, others in capitals. */
const normal = (path: string): string =>
  encodeLoose(path).replace(/%[\da-f]{2}/gi, (code) => {
    const character = String.fromCharCode(parseInt(code.slice(1), 16))
    return /[\w.~-]/.test(character) ? character : code.toUpperCase()
  })

const encodeLoose = (path: string): string =>
  path.replace(/[^\x21-\x7e]+/g, (characters) => encodeURIComponent(characters))
