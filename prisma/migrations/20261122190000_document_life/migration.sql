-- The life of a document: who did which step when, who may sign as what, what amends what, the commune's own
-- templates, signed copies, recipients, files of one matter.

-- Where a draft stands on its way to be issued; "full" lets only a signed draft be issued.
ALTER TABLE "document" ADD COLUMN "stage" TEXT NOT NULL DEFAULT 'drafting';
ALTER TABLE "document" ADD COLUMN "template_id" UUID;
ALTER TABLE "document" ADD COLUMN "template_no" INTEGER;
ALTER TABLE "document" ADD CONSTRAINT "document_stage_check"
  CHECK ("stage" IN ('drafting', 'submitted', 'returned', 'approved', 'checked', 'signed'));
ALTER TABLE "commune" ADD COLUMN "paper_flow" TEXT NOT NULL DEFAULT 'short';
ALTER TABLE "commune" ADD CONSTRAINT "commune_paper_flow_check" CHECK ("paper_flow" IN ('short', 'full'));

CREATE TABLE "document_step" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "document_id" UUID NOT NULL,
  "act" TEXT NOT NULL,
  "from_stage" TEXT NOT NULL,
  "to_stage" TEXT NOT NULL,
  "document_version" INTEGER NOT NULL,
  "digest" TEXT,
  "reason" TEXT,
  "account_id" UUID,
  "person_id" UUID,
  "name" TEXT NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "document_step_pkey" PRIMARY KEY ("commune_id", "id")
);
CREATE INDEX "document_step_commune_id_document_id_at_idx" ON "document_step"("commune_id", "document_id", "at");

-- Who signs as what for a time, by which paper (NĐ 30/2020, Điều 13): KT., TL., TUQ. or Q.
CREATE TABLE "signing_power" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "post_id" UUID NOT NULL,
  "form" TEXT NOT NULL,
  "issuers" TEXT[] NOT NULL,
  "kinds" TEXT[] NOT NULL,
  "valid_from" DATE NOT NULL,
  "valid_to" DATE,
  "document_code" TEXT NOT NULL,
  "document_day" DATE NOT NULL,
  "note" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_by" UUID,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "withdrawn_at" TIMESTAMPTZ(3),
  "withdrawn_reason" TEXT,
  CONSTRAINT "signing_power_pkey" PRIMARY KEY ("commune_id", "id")
);
CREATE INDEX "signing_power_commune_id_post_id_idx" ON "signing_power"("commune_id", "post_id");
ALTER TABLE "signing_power" ADD CONSTRAINT "signing_power_form_check" CHECK ("form" IN ('kt', 'tl', 'tuq', 'q'));
ALTER TABLE "signing_power" ADD CONSTRAINT "signing_power_span_check" CHECK ("valid_from" < "valid_to");
ALTER TABLE "signing_power" ADD CONSTRAINT "signing_power_once_excl" EXCLUDE USING gist (
  "commune_id" WITH =, "post_id" WITH =, "form" WITH =, daterange("valid_from", "valid_to", '[)') WITH &&
) WHERE ("withdrawn_at" IS NULL);

-- What a document does to another; it counts from the day the acting document takes effect.
CREATE TABLE "document_relation" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "from_id" UUID NOT NULL,
  "kind" TEXT NOT NULL,
  "to_id" UUID NOT NULL,
  "part" TEXT,
  "note" TEXT,
  "created_by" UUID,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "removed_at" TIMESTAMPTZ(3),
  CONSTRAINT "document_relation_pkey" PRIMARY KEY ("commune_id", "id")
);
CREATE INDEX "document_relation_commune_id_from_id_idx" ON "document_relation"("commune_id", "from_id");
CREATE INDEX "document_relation_commune_id_to_id_idx" ON "document_relation"("commune_id", "to_id");
CREATE UNIQUE INDEX "document_relation_once_key" ON "document_relation"("commune_id", "from_id", "kind", "to_id", coalesce("part", ''))
  WHERE "removed_at" IS NULL;
ALTER TABLE "document_relation" ADD CONSTRAINT "document_relation_kind_check" CHECK ("kind" IN ('amends', 'replaces', 'ends', 'corrects'));
ALTER TABLE "document_relation" ADD CONSTRAINT "document_relation_other_check" CHECK ("from_id" <> "to_id");

-- The commune's own wordings of a kind, with every version kept.
CREATE TABLE "document_template" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "kind" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "note" TEXT,
  "newest_no" INTEGER NOT NULL DEFAULT 1,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_by" UUID,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "retired_at" TIMESTAMPTZ(3),
  CONSTRAINT "document_template_pkey" PRIMARY KEY ("commune_id", "id")
);
CREATE INDEX "document_template_commune_id_kind_idx" ON "document_template"("commune_id", "kind");
CREATE UNIQUE INDEX "document_template_name_key" ON "document_template"("commune_id", "kind", "name") WHERE "retired_at" IS NULL;
CREATE TABLE "document_template_version" (
  "commune_id" UUID NOT NULL,
  "template_id" UUID NOT NULL,
  "no" INTEGER NOT NULL,
  "content" JSONB NOT NULL,
  "made_from" TEXT NOT NULL,
  "note" TEXT,
  "saved_by" UUID,
  "saved_name" TEXT NOT NULL,
  "saved_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "document_template_version_pkey" PRIMARY KEY ("commune_id", "template_id", "no")
);
ALTER TABLE "document_template_version" ADD CONSTRAINT "document_template_version_from_check" CHECK ("made_from" IN ('draft', 'docx', 'restored'));

-- The signed paper taken back: its text against the frozen text, and what its signature says.
CREATE TABLE "document_signed_copy" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "document_id" UUID NOT NULL,
  "sha256" TEXT NOT NULL,
  "file_name" TEXT NOT NULL,
  "pages" INTEGER NOT NULL,
  "comparison" TEXT NOT NULL,
  "differences" JSONB NOT NULL,
  "signatures" JSONB NOT NULL,
  "uploaded_by" UUID,
  "uploaded_name" TEXT NOT NULL,
  "uploaded_at" TIMESTAMPTZ(3) NOT NULL,
  "confirmed_name" TEXT,
  "confirmed_at" TIMESTAMPTZ(3),
  "confirmed_note" TEXT,
  "superseded_at" TIMESTAMPTZ(3),
  CONSTRAINT "document_signed_copy_pkey" PRIMARY KEY ("commune_id", "id")
);
CREATE UNIQUE INDEX "document_signed_copy_standing_key" ON "document_signed_copy"("commune_id", "document_id") WHERE "superseded_at" IS NULL;
ALTER TABLE "document_signed_copy" ADD CONSTRAINT "document_signed_copy_comparison_check" CHECK ("comparison" IN ('same', 'differs', 'no-text'));

-- Who papers go to, kept as data; an office that ended names who came after it.
CREATE TABLE "recipient_group" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "name" TEXT NOT NULL,
  "position" INTEGER NOT NULL DEFAULT 0,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "deleted_at" TIMESTAMPTZ(3),
  CONSTRAINT "recipient_group_pkey" PRIMARY KEY ("commune_id", "id")
);
CREATE UNIQUE INDEX "recipient_group_name_key" ON "recipient_group"("commune_id", "name") WHERE "deleted_at" IS NULL;
CREATE TABLE "recipient" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "group_id" UUID NOT NULL,
  "name" TEXT NOT NULL,
  "purpose" TEXT NOT NULL,
  "copies" INTEGER NOT NULL DEFAULT 1,
  "unit_id" UUID,
  "position" INTEGER NOT NULL DEFAULT 0,
  "valid_from" DATE,
  "valid_to" DATE,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "deleted_at" TIMESTAMPTZ(3),
  CONSTRAINT "recipient_pkey" PRIMARY KEY ("commune_id", "id")
);
CREATE INDEX "recipient_commune_id_group_id_idx" ON "recipient"("commune_id", "group_id");
ALTER TABLE "recipient" ADD CONSTRAINT "recipient_purpose_check" CHECK ("purpose" IN ('none', 'report', 'do', 'coordinate', 'know'));
ALTER TABLE "recipient" ADD CONSTRAINT "recipient_copies_check" CHECK ("copies" BETWEEN 1 AND 999);
ALTER TABLE "recipient" ADD CONSTRAINT "recipient_span_check" CHECK ("valid_from" < "valid_to");

-- An office that was abolished, merged or renamed, and who came after it from which day, with the source.
CREATE TABLE "office_change" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "former_name" TEXT NOT NULL,
  "folded" TEXT NOT NULL,
  "successor_name" TEXT,
  "since" DATE NOT NULL,
  "source" TEXT NOT NULL,
  "note" TEXT,
  "confirmed_on" DATE,
  "confirmed_by" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "deleted_at" TIMESTAMPTZ(3),
  CONSTRAINT "office_change_pkey" PRIMARY KEY ("commune_id", "id")
);
CREATE UNIQUE INDEX "office_change_name_key" ON "office_change"("commune_id", "folded") WHERE "deleted_at" IS NULL;

-- How an issued document went out, to whom, and who has it.
CREATE TABLE "document_distribution" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "document_id" UUID NOT NULL,
  "recipient" TEXT NOT NULL,
  "channel" TEXT NOT NULL,
  "copies" INTEGER NOT NULL DEFAULT 1,
  "sent_on" DATE NOT NULL,
  "sent_name" TEXT NOT NULL,
  "received_on" DATE,
  "received_name" TEXT,
  "note" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_by" UUID,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "removed_at" TIMESTAMPTZ(3),
  CONSTRAINT "document_distribution_pkey" PRIMARY KEY ("commune_id", "id")
);
CREATE INDEX "document_distribution_commune_id_document_id_idx" ON "document_distribution"("commune_id", "document_id");
ALTER TABLE "document_distribution" ADD CONSTRAINT "document_distribution_channel_check" CHECK ("channel" IN ('paper', 'e-office', 'email', 'zalo'));
ALTER TABLE "document_distribution" ADD CONSTRAINT "document_distribution_copies_check" CHECK ("copies" BETWEEN 1 AND 999);
ALTER TABLE "document_distribution" ADD CONSTRAINT "document_distribution_days_check" CHECK ("received_on" >= "sent_on");

-- Hồ sơ công việc: the papers of one matter together (NĐ 30/2020, Chương IV), handed to the archive as a package.
CREATE TABLE "work_file" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "year" INTEGER NOT NULL,
  "notation" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "folded" TEXT NOT NULL,
  "retention" TEXT NOT NULL,
  "started_on" DATE NOT NULL,
  "ended_on" DATE,
  "unit_id" UUID,
  "keeper_id" UUID,
  "note" TEXT,
  "state" TEXT NOT NULL DEFAULT 'open',
  "closed_at" TIMESTAMPTZ(3),
  "closed_name" TEXT,
  "package_sha256" TEXT,
  "handed_on" DATE,
  "handed_to" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_by" UUID,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "updated_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "work_file_pkey" PRIMARY KEY ("commune_id", "id")
);
CREATE UNIQUE INDEX "work_file_notation_key" ON "work_file"("commune_id", "year", "notation");
CREATE INDEX "work_file_folded_idx" ON "work_file" USING gin ("commune_id", "folded" gin_trgm_ops);
ALTER TABLE "work_file" ADD CONSTRAINT "work_file_state_check" CHECK ("state" IN ('open', 'closed', 'handed'));
ALTER TABLE "work_file" ADD CONSTRAINT "work_file_days_check" CHECK ("ended_on" >= "started_on");
CREATE TABLE "work_file_item" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "file_id" UUID NOT NULL,
  "position" INTEGER NOT NULL,
  "document_id" UUID,
  "incoming_id" UUID,
  "note" TEXT,
  "added_by" UUID,
  "added_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "work_file_item_pkey" PRIMARY KEY ("commune_id", "id")
);
CREATE UNIQUE INDEX "work_file_item_document_key" ON "work_file_item"("commune_id", "file_id", "document_id");
CREATE UNIQUE INDEX "work_file_item_incoming_key" ON "work_file_item"("commune_id", "file_id", "incoming_id");
CREATE INDEX "work_file_item_commune_id_document_id_idx" ON "work_file_item"("commune_id", "document_id");
ALTER TABLE "work_file_item" ADD CONSTRAINT "work_file_item_one_check" CHECK (num_nonnulls("document_id", "incoming_id") = 1);

-- Several documents made into one file, some at each step, so that the work can be left and come back to.
CREATE TABLE "document_bundle" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "form" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "document_ids" UUID[] NOT NULL,
  "done" JSONB NOT NULL,
  "result_sha256" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_by" UUID NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "finished_at" TIMESTAMPTZ(3),
  CONSTRAINT "document_bundle_pkey" PRIMARY KEY ("commune_id", "id")
);
CREATE INDEX "document_bundle_commune_id_created_by_idx" ON "document_bundle"("commune_id", "created_by");
ALTER TABLE "document_bundle" ADD CONSTRAINT "document_bundle_form_check" CHECK ("form" IN ('zip', 'print'));

-- What happened to a legal basis beside its end, and who came after it.
ALTER TABLE "legal_basis" ADD COLUMN "amended_by" TEXT;
ALTER TABLE "legal_basis" ADD COLUMN "partly_replaced_by" TEXT;

-- An entry of the register of papers to come is struck out, never deleted; it may say by what it was answered.
ALTER TABLE "incoming_document" ADD COLUMN "cancelled_at" TIMESTAMPTZ(3);
ALTER TABLE "incoming_document" ADD COLUMN "cancelled_reason" TEXT;
ALTER TABLE "incoming_document" ADD COLUMN "answered_by_id" UUID;

DO $$
DECLARE reference text[];
BEGIN
  FOREACH reference SLICE 1 IN ARRAY ARRAY[
    ['document', 'template_id', 'document_template'],
    ['document_step', 'document_id', 'document'],
    ['signing_power', 'post_id', 'post'],
    ['document_relation', 'from_id', 'document'], ['document_relation', 'to_id', 'document'],
    ['document_template_version', 'template_id', 'document_template'],
    ['document_signed_copy', 'document_id', 'document'],
    ['recipient', 'group_id', 'recipient_group'], ['recipient', 'unit_id', 'unit'],
    ['document_distribution', 'document_id', 'document'],
    ['work_file', 'unit_id', 'unit'], ['work_file', 'keeper_id', 'person'],
    ['work_file_item', 'file_id', 'work_file'], ['work_file_item', 'document_id', 'document'],
    ['work_file_item', 'incoming_id', 'incoming_document'],
    ['incoming_document', 'answered_by_id', 'document']
  ] LOOP
    EXECUTE format(
      'ALTER TABLE %I ADD CONSTRAINT %I FOREIGN KEY ("commune_id", %I) REFERENCES %I("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT',
      reference[1], reference[1] || '_commune_id_' || reference[2] || '_fkey', reference[2], reference[3]);
  END LOOP;
END $$;

-- A step taken is history.
GRANT SELECT, INSERT ON "document_step", "document_template_version" TO portal_runtime;
GRANT SELECT, INSERT, UPDATE ON "signing_power", "document_relation", "document_template", "document_signed_copy",
  "recipient_group", "recipient", "office_change", "document_distribution", "work_file" TO portal_runtime;
GRANT SELECT, INSERT, UPDATE, DELETE ON "work_file_item", "document_bundle" TO portal_runtime;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['document_step', 'signing_power', 'document_relation', 'document_template',
    'document_template_version', 'document_signed_copy', 'recipient_group', 'recipient', 'office_change',
    'document_distribution', 'work_file', 'work_file_item', 'document_bundle'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_commune ON %I USING (commune_id = nullif(current_setting(''app.commune_id'', true), '''')::uuid)', name);
  END LOOP;
END $$;

DO $$
DECLARE
  was text := pg_get_functiondef('wipe_training_commune(uuid)'::regprocedure);
  now text;
BEGIN
  IF position('''document_dispatch'', ''incoming_document''' IN was) = 0 OR position('''document_version'', ''document''' IN was) = 0 THEN
    RAISE EXCEPTION 'wipe_training_commune is not as this migration knows it';
  END IF;
  now := replace(was, '''document_dispatch'', ''incoming_document''',
    '''document_step'', ''signing_power'', ''document_relation'', ''document_signed_copy'', ''recipient'', ''recipient_group'',
     ''office_change'', ''document_distribution'', ''work_file_item'', ''work_file'', ''document_bundle'',
     ''document_dispatch'', ''incoming_document''');
  now := replace(now, '''document_version'', ''document''',
    '''document_version'', ''document'', ''document_template_version'', ''document_template''');
  EXECUTE now;
END $$;
