-- When a delivery was queued, not only that it was: a job that got lost is known by its age.
ALTER TABLE "webhook_deliveries" ADD COLUMN "queued_at" TIMESTAMPTZ(3);
UPDATE webhook_deliveries SET queued_at = now() WHERE queued;
DROP INDEX webhook_deliveries_unqueued_idx;
ALTER TABLE "webhook_deliveries" DROP COLUMN "queued";

CREATE INDEX webhook_deliveries_pending_idx ON webhook_deliveries (webhook_id, id) WHERE state = 'pending';
