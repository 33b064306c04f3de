-- A notice may be for one account: the head of a bản or the speaker of an office may sign in without being a person here.
ALTER TABLE "notice" ADD COLUMN "account_id" UUID;
ALTER TABLE "notice" DROP CONSTRAINT "notice_recipient_check";
ALTER TABLE "notice" ADD CONSTRAINT "notice_recipient_check" CHECK (num_nonnulls("person_id", "role", "account_id") = 1);
CREATE INDEX "notice_commune_id_account_id_created_at_idx" ON "notice"("commune_id", "account_id", "created_at");
