/** Up to where changes are read: nothing may be put before what was read already. */

/** Transactions that note no change, whatever they yet write: Postgres counts those of all its databases together. */
const OF_OTHERS = `SELECT backend_xid FROM pg_stat_activity WHERE backend_xid IS NOT NULL AND datid IS NOT NULL
    AND (datname <> current_database() OR backend_type = 'autovacuum worker')
  UNION ALL SELECT transaction FROM pg_prepared_xacts WHERE database <> current_database()`

/** What a transaction that is still under way may yet put in lies at or beyond this. */
export const HORIZON = `(SELECT least(pg_snapshot_xmax(s)::text::bigint,
    (SELECT min(x::text::bigint) FROM pg_snapshot_xip(s) x WHERE x::xid NOT IN (${OF_OTHERS})))
  FROM pg_current_snapshot() s)`
