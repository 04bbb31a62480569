/**
 * A database of made-up articles as large as asked for, written by the database itself. The same size gives the same rows:
 * what is drawn is drawn by hashes of row numbers. Words are as frequent as in a language (Zipf's law), and are none of any.
 */

/** Of each article. */
const SENTENCES = 30
const POOL = 20_000
const VOCABULARY = 30_000
export const TYPES = ['visit', 'treaty_clause', 'treaty_action', 'meeting', 'membership', 'forecast']

/** Numbers from 0 to 1, the same each time (mulberry32). */
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const SYLLABLES = [...'bdfgklmnprstvz'].flatMap((onset) => [...'aeiou'].map((vowel) => onset + vowel))
/** Two or more syllables and an end that no stemmer takes off. */
const word = (n) => {
  let [made, rest] = ['', n]
  do {
    made += SYLLABLES[rest % SYLLABLES.length]
    rest = Math.floor(rest / SYLLABLES.length)
  } while (rest > 0 || made.length < 4)
  return `${made}k`
}

const capital = (one) => `${one[0].toUpperCase()}${one.slice(1)}`

/** The sentences that articles are put together from. */
export function sentences() {
  const draw = random(1)
  return Array.from({ length: POOL }, () => {
    const words = Array.from({ length: 8 + Math.floor(draw() * 14) }, () =>
      word(Math.floor(VOCABULARY ** draw())),
    )
    return `${capital(words.join(' '))}.`
  })
}

/** Words that so many of a thousand articles hold, about: each from another rank. */
export function wordsFoundIn(perMille, most = 20) {
  const counts = new Map()
  for (const sentence of sentences())
    for (const one of new Set(sentence.toLowerCase().slice(0, -1).split(' ')))
      counts.set(one, (counts.get(one) ?? 0) + 1)
  const share = (n) => 1000 * (1 - (1 - n / POOL) ** SENTENCES)
  return [...counts]
    .map(([one, n]) => ({ one, off: Math.abs(Math.log(share(n) / perMille)) }))
    .sort((a, b) => a.off - b.off)
    .slice(0, most)
    .map(({ one }) => one)
}

const hash = (row, seed, below) => `((hashint8extended(${row}, ${seed}) & 2147483647) % ${below})::int`
/** UUID, version 7: `time` and `n` are whole numbers. */
const uuid = (time, n) =>
  `(lpad(to_hex(1700000000000 + (${time})), 12, '0') || '70008000' || lpad(to_hex(${n}), 12, '0'))::uuid`
export const idOf = (kind, n) => {
  const time = (1700000000000 + n).toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${kind.toString(16).padStart(12, '0')}`
}
const COUNTRIES = `ARRAY['KR','KP','JP','CN','RU','US','FR','DE','PL','UA','TR','IN']`
const SOURCE_KINDS = `ARRAY['person','organization','collective','anonymous','hearsay','author']`
/** Each country sends eight people abroad. */
const VISITORS = `ARRAY['${Array.from({ length: 96 }, (_, n) => `${capital(word(n + 100))} ${capital(word(n * 7 + 500))}`).join(`','`)}']`
/** What is so of visit `v`, all of which come one after the other in the ten years of the articles. */
const visitOf = (v, visits) => ({
  visitor: `(${VISITORS})[1 + ${v} % 96]`,
  office: `(ARRAY['president','foreign minister'])[1 + ${v} % 96 / 12]`,
  from: `(${COUNTRIES})[1 + ${v} % 12]`,
  to: `(${COUNTRIES})[1 + (${v} % 12 + 1 + ${v} / 96 % 11) % 12]`,
  first: `(date '2016-01-01' + (${v} * 3650 / ${visits})::int)`,
  days: `(${v} % 4)::int`,
})
const STATUSES = `CASE type WHEN 'visit' THEN (ARRAY['planned','occurred','requested','cancelled'])[1 + n % 4]
  WHEN 'treaty_clause' THEN (ARRAY['existing','proposed','disputed'])[1 + n % 3]
  WHEN 'treaty_action' THEN (ARRAY['occurred','under_way','planned'])[1 + n % 3]
  WHEN 'meeting' THEN 'planned' WHEN 'membership' THEN 'existing' END`

/** Statements in order; each may take `$1`, the first article, and `$2`, the last. Those that do may run in parts at once. */
function statements(articles) {
  const [persons, visits, treaties, sources] = [0.05, 0.4, 0.005, 0.002].map((share) =>
    Math.max(10, Math.floor(articles * share)),
  )
  const each = 'generate_series($1::bigint, $2::bigint) i'
  const once = (n) => `generate_series(0::bigint, ${n - 1}) i`
  const piece = (row, seed) => `(SELECT text FROM pool WHERE n = ${hash(row, seed, POOL)})`
  const sortedAt = `timestamptz '2016-01-01Z' + make_interval(mins => (i * 5256000 / ${articles})::int)`
  const json = `'[]'::json`
  const trip = visitOf('i', visits)
  const told = visitOf('v', visits)
  // Articles tell of the visits of their days, as many of two countries at 21,000 articles as real ones do: 64.
  const near = `least(${visits} - 1, i * ${visits} / ${articles} + ${hash('n', 9, 20)})`
  return {
    alone: [
      `INSERT INTO sources (id, name) SELECT ${uuid('i', 1)}, 'Outlet ' || i FROM ${once(sources)}`,
      `INSERT INTO persons (id, name, name_key, role, affiliation, last_quoted_at, last_quoted_on, article_count,
         quotation_count, claim_count)
       SELECT ${uuid('i', 2)}, initcap(name), name, 'analyst', 'Institute ' || i % 50, timestamptz '2024-01-01Z',
         date '2024-01-01' - (i % 3000)::int, 20, 100, 120
       FROM (SELECT i, split_part(${piece('i', 1)}, ' ', 2) || ' ' || split_part(${piece('i', 2)}, ' ', 3) || i AS name FROM ${once(persons)}) p`,
      `INSERT INTO person_aliases (person_id, name, name_key) SELECT id, name, name_key FROM persons`,
      `INSERT INTO treaties (id, label, name_key, year, parties, article_count, clause_count)
       SELECT ${uuid('i', 3)}, 'Treaty ' || i, 'treaty ' || i, 1900 + i % 120, '{}', 200, 200 FROM ${once(treaties)}`,
      `INSERT INTO visits (id, visitor, visitor_key, visitor_person_id, visitor_country, destination, destination_country,
         status, date_from, date_to, agreement, claim_count, article_count)
       SELECT ${uuid('i', 4)}, ${trip.visitor}, lower(${trip.visitor}), ${uuid(hash('i', 3, persons), 2)},
         ${trip.from}, 'Capital', ${trip.to}, 'planned', ${trip.first}, ${trip.first} + ${trip.days}, 'single', 2, 2
       FROM ${once(visits)}`,
    ],
    inParts: [
      `INSERT INTO articles (id, source_id, url, title, language, status, published_at, published_offset, published_on,
         ingested_at, sorted_at, text, captions, text_sha256, sketch, countries, quotation_count, expert_count, claim_count)
       SELECT ${uuid('i', 5)}, ${uuid(hash('i', 5, sources), 1)}, 'https://news.example/' || i, ${piece('i', 6)}, 'en',
         'extracted', at, 0, at::date, at, at, text, ${json}, sha256(convert_to(text, 'UTF8')), '{}',
         ARRAY[(${COUNTRIES})[1 + i % 12], (${COUNTRIES})[1 + i / 12 % 12]], 5, 2, 6
       FROM (SELECT i, ${sortedAt} AS at, (SELECT 'Report ' || i || ' ' || string_agg(${piece(`i * ${SENTENCES} + k`, 7)}, ' ' ORDER BY k)
               FROM generate_series(0, ${SENTENCES - 1}) k) AS text FROM ${each}) a`,
      `INSERT INTO appearances (id, article_id, person_id, ordinal, name, role, affiliation, official, stated_on, mentions)
       SELECT ${uuid('i * 2 + k', 6)}, ${uuid('i', 5)}, p.id, k, p.name, p.role, p.affiliation, false, (${sortedAt})::date, ${json}
       FROM ${each} CROSS JOIN generate_series(0, 1) k JOIN persons p ON p.id = ${uuid(hash('i * 2 + k', 8, persons), 2)}`,
      `INSERT INTO quotations (id, article_id, ordinal, start_offset, end_offset, text, type, speaker_start, speaker_end,
         speaker_text, speaker_kind, speaker_name, speaker_names, cue_start, cue_end, cue_text, sorted_at)
       SELECT ${uuid('i * 5 + k', 7)}, ${uuid('i', 5)}, k, 100 * k, 100 * k + length(text), text,
         (ARRAY['direct','indirect','mixed'])[1 + (i + k) % 3], 0, 4, 'They', 'person', 'They', ARRAY['They'], 5, 9, 'said', ${sortedAt}
       FROM (SELECT i, k, ${piece(`i * ${SENTENCES} + k`, 7)} AS text FROM ${each}, generate_series(0, 4) k) q`,
      `INSERT INTO quotation_persons (quotation_id, person_id, ordinal, sorted_at)
       SELECT ${uuid('i * 5 + k', 7)}, ${uuid(hash('i * 2 + k % 2', 8, persons), 2)}, 0, ${sortedAt}
       FROM ${each}, generate_series(0, 4) k`,
      `INSERT INTO claims (id, article_id, ordinal, type, status, band, hedge, source_kind, asserted_by, date, date_from,
         date_to, details, evidence_start, evidence_end, evidence_text, within, countries, visit_id, treaty_id, sorted_at, visit_key, travel, visitor_initial)
       SELECT ${uuid('n', 8)}, ${uuid('i', 5)}, k, type, ${STATUSES}, CASE WHEN n % 3 = 0 THEN 'likely' END,
         CASE WHEN n % 3 = 0 THEN json_build_object('start', 0, 'end', 6, 'text', 'likely') END, (${SOURCE_KINDS})[1 + n % 6],
         json_build_object('kind', (${SOURCE_KINDS})[1 + n % 6], 'names', ${json}, 'mention', NULL), NULL,
         CASE type WHEN 'visit' THEN ${told.first} ELSE on_day END,
         CASE type WHEN 'visit' THEN ${told.first} + ${told.days} ELSE on_day + CASE n % 20 WHEN 0 THEN 30 ELSE (n % 3)::int END END,
         ${detailsOf(told)}, 0, length(text), text, 'text',
         CASE type WHEN 'visit' THEN ARRAY[${told.from}, ${told.to}] ELSE ARRAY[(${COUNTRIES})[1 + n % 12], (${COUNTRIES})[1 + n / 12 % 12]] END,
         CASE type WHEN 'visit' THEN ${uuid('v', 4)} END,
         CASE WHEN type LIKE 'treaty%' THEN ${uuid(hash('n', 10, treaties), 3)} END, ${sortedAt},
         CASE type WHEN 'visit' THEN ${told.from} || ' to ' || lower(${told.to}) END, ${travelOf(told, `(${sortedAt})::date`)},
         CASE type WHEN 'visit' THEN left(split_part(lower(${told.visitor}), ' ', 2), 1) END
       FROM (SELECT i, k, n, ${near} AS v, (${`ARRAY['${TYPES.join(`','`)}']`})[1 + ${hash('n', 11, TYPES.length)}] AS type,
               date '2016-01-01' + ${hash('n', 12, 3650)} AS on_day, ${piece(`i * ${SENTENCES} + k`, 7)} AS text
             FROM (SELECT i, k, i * 6 + k AS n FROM ${each}, generate_series(0, 5) k) numbered) c`,
      `INSERT INTO claim_persons (claim_id, person_id, part)
       SELECT ${uuid('i * 6 + k', 8)}, ${uuid(hash('i * 2 + k % 2', 8, persons), 2)}, 'asserter'
       FROM ${each}, generate_series(0, 5) k`,
    ],
  }
}

/** The fields of each type, as the schemas of claims have them. */
const detailsOf = ({ visitor, from, to }) => `CASE type
  WHEN 'visit' THEN json_build_object('visitor', ${visitor}, 'visitorCountry', ${from}, 'destination', 'Capital',
    'destinationCountry', ${to}, 'kind', NULL, 'requestedBy', NULL)
  WHEN 'treaty_clause' THEN json_build_object('treaty', json_build_object('label', 'Treaty ' || n, 'title', NULL, 'year', NULL,
    'parties', '[]'::json), 'obligation', (ARRAY['defense','consultation','trade'])[1 + n % 3], 'content', NULL)
  WHEN 'treaty_action' THEN json_build_object('treaty', json_build_object('label', 'Treaty ' || n, 'title', NULL, 'year', NULL,
    'parties', '[]'::json), 'action', (ARRAY['signed','ratified','withdrawn'])[1 + n % 3])
  WHEN 'meeting' THEN json_build_object('name', 'Summit ' || n, 'participants', '[]'::json, 'place', NULL)
  WHEN 'membership' THEN json_build_object('member', 'State ' || n, 'organization', 'Union', 'capacity', 'member')
  ELSE json_build_object('proposition', NULL) END`

/** As `store/knowledge/travel.ts` has it. */
const travelOf = ({ visitor, office, from, first, days }, published) => {
  const day = (date) => `${date} - date '1970-01-01'`
  return `CASE type WHEN 'visit' THEN json_build_object('place', lpad(n::text, 16, '0') || ' ' || lpad(k::text, 5, '0'),
    'published', ${day(published)}, 'days', json_build_array(${day(first)}, ${day(`(${first} + ${days})`)}), 'moved', NULL,
    'visitorKey', lower(${visitor}), 'visitorCountry', ${from}, 'office', ${office}, 'isNameless', false) END`
}

/** Fills an empty, migrated database. Indexes are taken away and built again at the end, which is ten times as fast. */
export async function fill(pool, articles, { parts = 2 } = {}) {
  const { alone, inParts } = statements(articles)
  const onOne = async (work) => {
    const client = await pool.connect()
    try {
      await client.query(`SET session_replication_role = replica; SET maintenance_work_mem = '256MB'; SET jit = off;
        SET statement_timeout = 0`)
      return await work(client)
    } finally {
      client.release(true)
    }
  }
  const run = (text, values) => onOne((client) => client.query(text, values))
  await run('CREATE TABLE pool (n int PRIMARY KEY, text text NOT NULL)')
  await run('INSERT INTO pool SELECT n - 1, text FROM unnest($1::text[]) WITH ORDINALITY p(text, n)', [
    sentences(),
  ])
  const { rows: indexes } = await run(`
    SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition FROM pg_index
    WHERE NOT indisunique AND indrelid::regclass::text IN ('articles', 'quotations', 'claims', 'appearances',
      'quotation_persons', 'claim_persons')`)
  await run(`DROP INDEX ${indexes.map(({ name }) => name).join(', ')}`)
  for (const text of alone) await run(text)
  const slice = Math.ceil(articles / parts)
  for (const text of inParts)
    await Promise.all(
      Array.from({ length: parts }, (_, part) =>
        run(text, [part * slice, Math.min(articles, (part + 1) * slice) - 1]),
      ),
    )
  const queue = [...indexes]
  await Promise.all(
    Array.from({ length: parts }, async () => {
      for (let index = queue.pop(); index; index = queue.pop()) await run(index.definition)
    }),
  )
  await run('DROP TABLE pool')
  await run('SELECT recount_claims()') // no trigger saw them come
  await run('VACUUM ANALYZE')
}
