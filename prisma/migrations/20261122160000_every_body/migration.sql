-- Every body of the commune: working groups, hamlet teams, the media board and the Group beside the committee; seats
-- that stand empty or follow a post; what else a member answers for; rules of composition; requests; notices.

ALTER TABLE "commune"
  ADD COLUMN "most_hamlets" INTEGER NOT NULL DEFAULT 5,
  ADD COLUMN "chat_group_pattern" TEXT NOT NULL DEFAULT 'KTS_{xa}_{tinh}_{mang}';
ALTER TABLE "commune" ADD CONSTRAINT "commune_most_hamlets_check" CHECK ("most_hamlets" BETWEEN 1 AND 200);

ALTER TABLE "hamlet_change" ADD COLUMN "scan_sha256" TEXT;

ALTER TABLE "body"
  ADD COLUMN "parent_id" UUID,
  ADD COLUMN "hamlet_id" UUID,
  ADD COLUMN "ended_by_document_id" UUID,
  ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "body" ADD CONSTRAINT "body_commune_id_parent_id_fkey" FOREIGN KEY ("commune_id", "parent_id") REFERENCES "body"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "body" ADD CONSTRAINT "body_commune_id_hamlet_id_fkey" FOREIGN KEY ("commune_id", "hamlet_id") REFERENCES "hamlet"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "body" ADD CONSTRAINT "body_commune_id_ended_by_document_id_fkey" FOREIGN KEY ("commune_id", "ended_by_document_id") REFERENCES "document"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "body" ADD CONSTRAINT "body_kind_check" CHECK ("kind" IN
  ('ban-chi-dao', 'to-giup-viec', 'nhom-cong-tac', 'to-cnscd-xa', 'to-cnscd-ban', 'ban-truyen-thong', 'group'));
ALTER TABLE "body" ADD CONSTRAINT "body_hamlet_check" CHECK (("kind" = 'to-cnscd-ban') = ("hamlet_id" IS NOT NULL));
ALTER TABLE "body" ADD CONSTRAINT "body_span_check" CHECK ("valid_from" < "valid_to");
CREATE INDEX "body_commune_id_hamlet_id_idx" ON "body"("commune_id", "hamlet_id");
-- A bản has one team at a time, and a kind of which the commune has but one has one at a time.
CREATE UNIQUE INDEX "body_one_team_key" ON "body"("commune_id", "hamlet_id") WHERE "hamlet_id" IS NOT NULL AND "valid_to" IS NULL;
CREATE UNIQUE INDEX "body_one_of_kind_key" ON "body"("commune_id", "kind")
  WHERE "kind" NOT IN ('nhom-cong-tac', 'to-cnscd-ban') AND "valid_to" IS NULL;

-- A term without a holder is a vacant seat; one that names a post is held by whoever holds the post.
ALTER TABLE "term"
  ALTER COLUMN "person_id" DROP NOT NULL,
  ADD COLUMN "ex_officio" TEXT,
  ADD COLUMN "marks" TEXT[] NOT NULL DEFAULT '{}',
  ADD COLUMN "pillars" TEXT[] NOT NULL DEFAULT '{}';
ALTER TABLE "term" ADD CONSTRAINT "term_holder_check" CHECK ("person_id" IS NULL OR "ex_officio" IS NULL);

ALTER TABLE "roster_entry"
  ADD COLUMN "ex_officio" TEXT,
  ADD COLUMN "vacant" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "marks" TEXT[] NOT NULL DEFAULT '{}',
  ADD COLUMN "pillars" TEXT[] NOT NULL DEFAULT '{}';
ALTER TABLE "roster_entry" ADD CONSTRAINT "roster_entry_holder_check" CHECK (
  num_nonnulls("person_id", "ex_officio", nullif("vacant", false)) <= 1
);

ALTER TABLE "roster_entry_hamlet" ADD COLUMN "supporting" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "hamlet_charge"
  ALTER COLUMN "person_id" DROP NOT NULL,
  ADD COLUMN "supporting" BOOLEAN NOT NULL DEFAULT false;

-- Schools and cooperatives a member answers for.
CREATE TABLE "roster_entry_unit" (
  "commune_id" UUID NOT NULL,
  "entry_id" UUID NOT NULL,
  "unit_id" UUID NOT NULL,
  CONSTRAINT "roster_entry_unit_pkey" PRIMARY KEY ("commune_id", "entry_id", "unit_id")
);
CREATE TABLE "unit_charge" (
  "commune_id" UUID NOT NULL,
  "term_id" UUID NOT NULL,
  "unit_id" UUID NOT NULL,
  CONSTRAINT "unit_charge_pkey" PRIMARY KEY ("commune_id", "term_id", "unit_id")
);
CREATE INDEX "unit_charge_commune_id_unit_id_idx" ON "unit_charge"("commune_id", "unit_id");
ALTER TABLE "roster_entry_unit" ADD CONSTRAINT "roster_entry_unit_commune_id_entry_id_fkey" FOREIGN KEY ("commune_id", "entry_id") REFERENCES "roster_entry"("commune_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;
ALTER TABLE "roster_entry_unit" ADD CONSTRAINT "roster_entry_unit_commune_id_unit_id_fkey" FOREIGN KEY ("commune_id", "unit_id") REFERENCES "unit"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "unit_charge" ADD CONSTRAINT "unit_charge_commune_id_term_id_fkey" FOREIGN KEY ("commune_id", "term_id") REFERENCES "term"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "unit_charge" ADD CONSTRAINT "unit_charge_commune_id_unit_id_fkey" FOREIGN KEY ("commune_id", "unit_id") REFERENCES "unit"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- A document may bring several working rosters into force: those proposed in it.
ALTER TABLE "roster_draft" ADD COLUMN "proposed_in_id" UUID;
ALTER TABLE "roster_draft" ADD CONSTRAINT "roster_draft_commune_id_proposed_in_id_fkey" FOREIGN KEY ("commune_id", "proposed_in_id") REFERENCES "document"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
CREATE INDEX "roster_draft_commune_id_proposed_in_id_idx" ON "roster_draft"("commune_id", "proposed_in_id");
UPDATE "roster_draft" r SET "proposed_in_id" = (
  SELECT d."id" FROM "document" d
   WHERE d."commune_id" = r."commune_id" AND d."about_type" = 'roster-draft' AND d."about_id" = r."id" AND d."deleted_at" IS NULL
   ORDER BY (d."state" = 'draft') DESC, d."created_at" DESC LIMIT 1
);

-- How teams are to be made up: dated data with its source, chosen and edited by the commune.
CREATE TABLE "team_rule_set" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "code" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  "min_members" INTEGER,
  "max_members" INTEGER,
  "head_is_hamlet_head" BOOLEAN NOT NULL,
  "needs_youth" BOOLEAN NOT NULL,
  "min_ambassadors" INTEGER NOT NULL,
  "least_teams" INTEGER,
  "every_hamlet" BOOLEAN NOT NULL,
  "established_by" TEXT NOT NULL,
  "established_by_source" TEXT NOT NULL,
  "note" TEXT,
  "edited" BOOLEAN NOT NULL DEFAULT false,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "team_rule_set_pkey" PRIMARY KEY ("commune_id", "id")
);
CREATE UNIQUE INDEX "team_rule_set_code_key" ON "team_rule_set"("commune_id", "code");
ALTER TABLE "team_rule_set" ADD CONSTRAINT "team_rule_set_established_by_check" CHECK ("established_by" IN ('ubnd', 'chu-tich-ubnd'));
ALTER TABLE "team_rule_set" ADD CONSTRAINT "team_rule_set_sizes_check" CHECK (
  ("min_members" IS NULL OR "min_members" BETWEEN 1 AND 100) AND ("max_members" IS NULL OR "max_members" BETWEEN 1 AND 100)
  AND "min_members" <= "max_members" IS NOT FALSE AND "min_ambassadors" BETWEEN 0 AND 20
);

-- Which rules are in force from which day on; the latest day not after the one asked about counts.
CREATE TABLE "team_rule_choice" (
  "commune_id" UUID NOT NULL,
  "valid_from" DATE NOT NULL,
  "rule_set_id" UUID NOT NULL,
  "chosen_by" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "team_rule_choice_pkey" PRIMARY KEY ("commune_id", "valid_from")
);
ALTER TABLE "team_rule_choice" ADD CONSTRAINT "team_rule_choice_commune_id_rule_set_id_fkey" FOREIGN KEY ("commune_id", "rule_set_id") REFERENCES "team_rule_set"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Someone asks to join or to leave a body: asked, introduced by its head, agreed by the Chủ tịch, decided by a document.
CREATE TABLE "membership_request" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "body_id" UUID NOT NULL,
  "kind" TEXT NOT NULL,
  "state" TEXT NOT NULL DEFAULT 'asked',
  "person_id" UUID,
  "full_name" TEXT NOT NULL,
  "honorific" TEXT,
  "phone" TEXT,
  "position_title" TEXT NOT NULL DEFAULT '',
  "marks" TEXT[] NOT NULL DEFAULT '{}',
  "reason" TEXT NOT NULL,
  "asked_by" UUID,
  "asked_by_name" TEXT NOT NULL,
  "introduced_by_name" TEXT,
  "introduced_at" TIMESTAMPTZ(3),
  "agreed_by_name" TEXT,
  "agreed_at" TIMESTAMPTZ(3),
  "returned_by_name" TEXT,
  "returned_reason" TEXT,
  "draft_id" UUID,
  "document_id" UUID,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "updated_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "membership_request_pkey" PRIMARY KEY ("commune_id", "id")
);
ALTER TABLE "membership_request" ADD CONSTRAINT "membership_request_commune_id_body_id_fkey" FOREIGN KEY ("commune_id", "body_id") REFERENCES "body"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "membership_request" ADD CONSTRAINT "membership_request_commune_id_person_id_fkey" FOREIGN KEY ("commune_id", "person_id") REFERENCES "person"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "membership_request" ADD CONSTRAINT "membership_request_commune_id_draft_id_fkey" FOREIGN KEY ("commune_id", "draft_id") REFERENCES "roster_draft"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "membership_request" ADD CONSTRAINT "membership_request_commune_id_document_id_fkey" FOREIGN KEY ("commune_id", "document_id") REFERENCES "document"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "membership_request" ADD CONSTRAINT "membership_request_kind_check" CHECK ("kind" IN ('join', 'leave'));
ALTER TABLE "membership_request" ADD CONSTRAINT "membership_request_state_check" CHECK ("state" IN ('asked', 'introduced', 'agreed', 'decided', 'returned', 'withdrawn'));
CREATE INDEX "membership_request_commune_id_state_updated_at_idx" ON "membership_request"("commune_id", "state", "updated_at");
CREATE INDEX "membership_request_commune_id_body_id_idx" ON "membership_request"("commune_id", "body_id");

-- What a person should know: addressed to a person or to all of a role, read by accounts.
CREATE TABLE "notice" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "kind" TEXT NOT NULL,
  "person_id" UUID,
  "role" TEXT,
  "words" TEXT NOT NULL,
  "href" TEXT NOT NULL,
  "about_type" TEXT,
  "about_id" UUID,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "notice_pkey" PRIMARY KEY ("commune_id", "id")
);
CREATE INDEX "notice_commune_id_person_id_created_at_idx" ON "notice"("commune_id", "person_id", "created_at");
CREATE INDEX "notice_commune_id_role_created_at_idx" ON "notice"("commune_id", "role", "created_at");
ALTER TABLE "notice" ADD CONSTRAINT "notice_recipient_check" CHECK (num_nonnulls("person_id", "role") = 1);
CREATE TABLE "notice_read" (
  "commune_id" UUID NOT NULL,
  "notice_id" UUID NOT NULL,
  "account_id" UUID NOT NULL,
  "read_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "notice_read_pkey" PRIMARY KEY ("commune_id", "notice_id", "account_id")
);
ALTER TABLE "notice_read" ADD CONSTRAINT "notice_read_commune_id_notice_id_fkey" FOREIGN KEY ("commune_id", "notice_id") REFERENCES "notice"("commune_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;
ALTER TABLE "notice" ADD CONSTRAINT "notice_commune_id_person_id_fkey" FOREIGN KEY ("commune_id", "person_id") REFERENCES "person"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Who is in charge of which bản: by a charge of a seat, held by name or by post, or by heading the team of the bản.
CREATE OR REPLACE VIEW "hamlet_in_charge" WITH (security_invoker = true) AS
  SELECT t."commune_id", t."person_id", c."hamlet_id", t."valid_from", t."valid_to"
    FROM "term" t
    JOIN "hamlet_charge" c ON c."commune_id" = t."commune_id" AND c."term_id" = t."id"
   WHERE t."superseded_at" IS NULL AND t."person_id" IS NOT NULL
  UNION ALL
  SELECT t."commune_id", p."person_id", c."hamlet_id",
         greatest(t."valid_from", p."valid_from"), least(t."valid_to", p."valid_to")
    FROM "term" t
    JOIN "hamlet_charge" c ON c."commune_id" = t."commune_id" AND c."term_id" = t."id"
    JOIN "post" p ON p."commune_id" = t."commune_id" AND lower(p."title") = lower(t."ex_officio")
   WHERE t."superseded_at" IS NULL
  UNION ALL
  SELECT t."commune_id", t."person_id", b."hamlet_id", t."valid_from", t."valid_to"
    FROM "term" t
    JOIN "body" b ON b."commune_id" = t."commune_id" AND b."id" = t."body_id"
   WHERE t."superseded_at" IS NULL AND t."person_id" IS NOT NULL AND b."hamlet_id" IS NOT NULL
     AND t."role" IN ('to-truong', 'to-pho');

GRANT SELECT, INSERT, UPDATE, DELETE ON "roster_entry_unit", "team_rule_set", "team_rule_choice", "membership_request" TO portal_runtime;
GRANT SELECT, INSERT ON "unit_charge", "notice", "notice_read" TO portal_runtime;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['roster_entry_unit', 'unit_charge', 'team_rule_set', 'team_rule_choice', 'membership_request',
    'notice', 'notice_read'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_commune ON %I USING (commune_id = nullif(current_setting(''app.commune_id'', true), '''')::uuid)', name);
  END LOOP;
END $$;

DO $$
DECLARE was text := pg_get_functiondef('wipe_training_commune(uuid)'::regprocedure);
BEGIN
  IF position('''hamlet_name'', ''hamlet_lineage''' IN was) = 0 OR position('''roster_entry_hamlet''' IN was) = 0 THEN
    RAISE EXCEPTION 'wipe_training_commune is not as this migration knows it';
  END IF;
  EXECUTE replace(was, '''hamlet_name'', ''hamlet_lineage''',
    '''notice_read'', ''notice'', ''membership_request'', ''team_rule_choice'', ''team_rule_set'', ''unit_charge'', ''roster_entry_unit'', ''hamlet_name'', ''hamlet_lineage''');
END $$;
