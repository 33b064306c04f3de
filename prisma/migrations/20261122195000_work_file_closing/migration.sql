-- Why a file was closed with gaps, who handed it over, how many sheets each of its papers takes; a paper taken out can
-- be put back where it was.
ALTER TABLE "work_file" ADD COLUMN "closed_reason" TEXT;
ALTER TABLE "work_file" ADD COLUMN "handed_by" TEXT;
ALTER TABLE "work_file_item" ADD COLUMN "sheets" INTEGER;
ALTER TABLE "work_file_item" ADD COLUMN "removed_at" TIMESTAMPTZ(3);
ALTER TABLE "work_file_item" ADD CONSTRAINT "work_file_item_sheets_check" CHECK ("sheets" BETWEEN 1 AND 9999);
CREATE INDEX "work_file_item_commune_id_incoming_id_idx" ON "work_file_item"("commune_id", "incoming_id");
-- What is no longer open has its package while it is closed or handed on, and an end.
ALTER TABLE "work_file" ADD CONSTRAINT "work_file_closed_check"
  CHECK ("state" = 'open' OR ("closed_at" IS NOT NULL AND "package_sha256" IS NOT NULL AND "ended_on" IS NOT NULL));
ALTER TABLE "work_file" ADD CONSTRAINT "work_file_handed_check"
  CHECK ("state" <> 'handed' OR ("handed_on" IS NOT NULL AND "handed_to" IS NOT NULL));
