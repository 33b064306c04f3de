-- From a roster to a decision: commune, access, people, bodies, documents, trail.
-- Run as the owner. The runtime role (a member of portal_runtime) owns nothing and sees one commune a transaction.

CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS btree_gin;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE "commune" (
  "id" UUID NOT NULL DEFAULT gen_random_uuid(),
  "code" TEXT NOT NULL,
  "unit_type" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "province_name" TEXT NOT NULL,
  "province_code" TEXT NOT NULL,
  "hamlet_word" TEXT NOT NULL,
  "state" TEXT NOT NULL DEFAULT 'unset',
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "commune_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "unit" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "name" TEXT NOT NULL,
  "short_name" TEXT,
  "kind" TEXT NOT NULL,
  "abbreviation" TEXT,
  "position" INTEGER NOT NULL DEFAULT 0,
  "valid_from" DATE,
  "valid_to" DATE,
  "folded" TEXT NOT NULL,
  "sample" BOOLEAN NOT NULL DEFAULT false,
  "version" INTEGER NOT NULL DEFAULT 1,
  "deleted_at" TIMESTAMPTZ(3),
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "unit_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "hamlet" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "number" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "placeholder" BOOLEAN NOT NULL DEFAULT false,
  "valid_from" DATE,
  "valid_to" DATE,
  "note" TEXT,
  "folded" TEXT NOT NULL,
  "sample" BOOLEAN NOT NULL DEFAULT false,
  "version" INTEGER NOT NULL DEFAULT 1,
  "deleted_at" TIMESTAMPTZ(3),
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "hamlet_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "person" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "full_name" TEXT NOT NULL,
  "honorific" TEXT,
  "sort_key" TEXT COLLATE "vi-x-icu" NOT NULL,
  "folded" TEXT NOT NULL,
  "phone" TEXT,
  "email" TEXT,
  "birth_year" INTEGER,
  "ethnicity" TEXT,
  "note" TEXT,
  "sample" BOOLEAN NOT NULL DEFAULT false,
  "version" INTEGER NOT NULL DEFAULT 1,
  "deleted_at" TIMESTAMPTZ(3),
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "person_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "post" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "person_id" UUID NOT NULL,
  "unit_id" UUID,
  "title" TEXT NOT NULL,
  "signing" TEXT,
  "valid_from" DATE,
  "valid_to" DATE,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "post_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "import_batch" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "kind" TEXT NOT NULL,
  "file_name" TEXT NOT NULL,
  "state" TEXT NOT NULL DEFAULT 'open',
  "reading" JSONB NOT NULL,
  "written" JSONB,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_by" UUID NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "committed_at" TIMESTAMPTZ(3),
  "undone_at" TIMESTAMPTZ(3),
  CONSTRAINT "import_batch_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "account" (
  "id" UUID NOT NULL,
  "commune_id" UUID NOT NULL,
  "login_name" TEXT NOT NULL,
  "display_name" TEXT NOT NULL,
  "password_hash" TEXT,
  "one_time_code_hash" TEXT,
  "one_time_code_expires" TIMESTAMPTZ(3),
  "roles" TEXT[],
  "person_id" UUID,
  "hamlet_id" UUID,
  "unit_id" UUID,
  "closed_at" TIMESTAMPTZ(3),
  "sample" BOOLEAN NOT NULL DEFAULT false,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "session" (
  "id" UUID NOT NULL,
  "commune_id" UUID NOT NULL,
  "account_id" UUID NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
  "ended_at" TIMESTAMPTZ(3),
  "user_agent" TEXT,
  CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "setup_code" (
  "id" INTEGER NOT NULL,
  "code_hash" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "used_at" TIMESTAMPTZ(3),
  CONSTRAINT "setup_code_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "blob" (
  "commune_id" UUID NOT NULL,
  "sha256" TEXT NOT NULL,
  "media_type" TEXT NOT NULL,
  "size" INTEGER NOT NULL,
  "bytes" BYTEA NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "blob_pkey" PRIMARY KEY ("commune_id", "sha256")
);

CREATE TABLE "audit_line" (
  "commune_id" UUID NOT NULL,
  "id" BIGSERIAL NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "account_id" UUID,
  "actor_name" TEXT NOT NULL,
  "action" TEXT NOT NULL,
  "entity_type" TEXT NOT NULL,
  "entity_id" UUID,
  "words" TEXT NOT NULL,
  "before" JSONB,
  "after" JSONB,
  CONSTRAINT "audit_line_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "document" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "kind" TEXT NOT NULL,
  "state" TEXT NOT NULL DEFAULT 'draft',
  "about_type" TEXT,
  "about_id" UUID,
  "issuer_name" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "symbol" TEXT NOT NULL,
  "series" TEXT NOT NULL,
  "year" INTEGER,
  "number" INTEGER,
  "issued_on" DATE,
  "effective_from" DATE,
  "signer_name" TEXT,
  "content" JSONB,
  "frozen_model" JSONB,
  "frozen_facts" JSONB,
  "template_version" TEXT,
  "sha256" TEXT,
  "pdf_sha256" TEXT,
  "docx_sha256" TEXT,
  "scan_sha256" TEXT,
  "training" BOOLEAN NOT NULL DEFAULT false,
  "folded" TEXT NOT NULL,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_by" UUID,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "issued_at" TIMESTAMPTZ(3),
  "revoked_at" TIMESTAMPTZ(3),
  "revoked_reason" TEXT,
  "deleted_at" TIMESTAMPTZ(3),
  CONSTRAINT "document_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "document_version" (
  "commune_id" UUID NOT NULL,
  "document_id" UUID NOT NULL,
  "version" INTEGER NOT NULL,
  "content" JSONB NOT NULL,
  "saved_by" UUID,
  "saved_name" TEXT NOT NULL,
  "saved_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "document_version_pkey" PRIMARY KEY ("commune_id", "document_id", "version")
);

CREATE TABLE "legal_basis" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "type" TEXT NOT NULL,
  "number" TEXT,
  "issued_on" DATE,
  "issuer" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "effective_from" DATE,
  "effective_to" DATE,
  "standing" TEXT NOT NULL DEFAULT 'plain',
  "status_note" TEXT,
  "superseded_by" TEXT,
  "source" TEXT,
  "note" TEXT,
  "confirmed_on" DATE,
  "confirmed_by" TEXT,
  "folded" TEXT NOT NULL,
  "version" INTEGER NOT NULL DEFAULT 1,
  "deleted_at" TIMESTAMPTZ(3),
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "legal_basis_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "standard_position" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "body_kind" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "title" TEXT NOT NULL,
  "printed_title" TEXT NOT NULL,
  "role" TEXT NOT NULL,
  "duty" TEXT NOT NULL,
  "takes_hamlets" BOOLEAN NOT NULL,
  "source" TEXT NOT NULL,
  "note" TEXT,
  CONSTRAINT "standard_position_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "body" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "kind" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "valid_from" DATE,
  "valid_to" DATE,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "body_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "seat" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "body_id" UUID NOT NULL,
  "role" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "seat_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "roster_draft" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "body_id" UUID NOT NULL,
  "state" TEXT NOT NULL DEFAULT 'open',
  "document_id" UUID,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "roster_draft_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "roster_entry" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "draft_id" UUID NOT NULL,
  "person_id" UUID,
  "role" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "position_title" TEXT NOT NULL,
  "duty" TEXT NOT NULL,
  "version" INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT "roster_entry_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "roster_entry_hamlet" (
  "commune_id" UUID NOT NULL,
  "entry_id" UUID NOT NULL,
  "hamlet_id" UUID NOT NULL,
  CONSTRAINT "roster_entry_hamlet_pkey" PRIMARY KEY ("commune_id", "entry_id", "hamlet_id")
);

CREATE TABLE "term" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "body_id" UUID NOT NULL,
  "seat_id" UUID NOT NULL,
  "person_id" UUID NOT NULL,
  "role" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "position_title" TEXT NOT NULL,
  "duty" TEXT NOT NULL,
  "valid_from" DATE NOT NULL,
  "valid_to" DATE,
  "begun_by_document_id" UUID NOT NULL,
  "begun_by_article" TEXT,
  "ended_by_document_id" UUID,
  "ended_by_article" TEXT,
  "recorded_at" TIMESTAMPTZ(3) NOT NULL,
  "written_by_document_id" UUID NOT NULL,
  "superseded_at" TIMESTAMPTZ(3),
  "superseded_by_document_id" UUID,
  CONSTRAINT "term_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "hamlet_charge" (
  "commune_id" UUID NOT NULL,
  "term_id" UUID NOT NULL,
  "hamlet_id" UUID NOT NULL,
  "person_id" UUID NOT NULL,
  CONSTRAINT "hamlet_charge_pkey" PRIMARY KEY ("commune_id", "term_id", "hamlet_id")
);



CREATE INDEX "post_commune_id_person_id_idx" ON "post"("commune_id", "person_id");

CREATE INDEX "import_batch_commune_id_kind_created_at_idx" ON "import_batch"("commune_id", "kind", "created_at");

CREATE UNIQUE INDEX "account_login_name_key" ON "account"("login_name");

CREATE INDEX "account_commune_id_login_name_idx" ON "account"("commune_id", "login_name");

CREATE INDEX "session_account_id_idx" ON "session"("account_id");

CREATE INDEX "audit_line_commune_id_entity_type_entity_id_id_idx" ON "audit_line"("commune_id", "entity_type", "entity_id", "id");

CREATE INDEX "document_commune_id_about_type_about_id_idx" ON "document"("commune_id", "about_type", "about_id");

CREATE INDEX "document_commune_id_state_updated_at_idx" ON "document"("commune_id", "state", "updated_at");

CREATE UNIQUE INDEX "standard_position_place_key" ON "standard_position"("commune_id", "body_kind", "position");

CREATE INDEX "body_commune_id_kind_idx" ON "body"("commune_id", "kind");

CREATE UNIQUE INDEX "seat_place_key" ON "seat"("commune_id", "body_id", "position");

CREATE INDEX "roster_draft_commune_id_body_id_idx" ON "roster_draft"("commune_id", "body_id");

CREATE UNIQUE INDEX "roster_entry_person_key" ON "roster_entry"("commune_id", "draft_id", "person_id");

CREATE INDEX "term_commune_id_body_id_valid_from_idx" ON "term"("commune_id", "body_id", "valid_from");

CREATE INDEX "term_commune_id_person_id_idx" ON "term"("commune_id", "person_id");

CREATE INDEX "hamlet_charge_commune_id_hamlet_id_idx" ON "hamlet_charge"("commune_id", "hamlet_id");



ALTER TABLE "post" ADD CONSTRAINT "post_commune_id_person_id_fkey" FOREIGN KEY ("commune_id", "person_id") REFERENCES "person"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "post" ADD CONSTRAINT "post_commune_id_unit_id_fkey" FOREIGN KEY ("commune_id", "unit_id") REFERENCES "unit"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "account" ADD CONSTRAINT "account_commune_id_fkey" FOREIGN KEY ("commune_id") REFERENCES "commune"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

ALTER TABLE "document_version" ADD CONSTRAINT "document_version_commune_id_document_id_fkey" FOREIGN KEY ("commune_id", "document_id") REFERENCES "document"("commune_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

ALTER TABLE "seat" ADD CONSTRAINT "seat_commune_id_body_id_fkey" FOREIGN KEY ("commune_id", "body_id") REFERENCES "body"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "roster_draft" ADD CONSTRAINT "roster_draft_commune_id_body_id_fkey" FOREIGN KEY ("commune_id", "body_id") REFERENCES "body"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "roster_draft" ADD CONSTRAINT "roster_draft_commune_id_document_id_fkey" FOREIGN KEY ("commune_id", "document_id") REFERENCES "document"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "roster_entry" ADD CONSTRAINT "roster_entry_commune_id_draft_id_fkey" FOREIGN KEY ("commune_id", "draft_id") REFERENCES "roster_draft"("commune_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

ALTER TABLE "roster_entry" ADD CONSTRAINT "roster_entry_commune_id_person_id_fkey" FOREIGN KEY ("commune_id", "person_id") REFERENCES "person"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "roster_entry_hamlet" ADD CONSTRAINT "roster_entry_hamlet_commune_id_entry_id_fkey" FOREIGN KEY ("commune_id", "entry_id") REFERENCES "roster_entry"("commune_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

ALTER TABLE "roster_entry_hamlet" ADD CONSTRAINT "roster_entry_hamlet_commune_id_hamlet_id_fkey" FOREIGN KEY ("commune_id", "hamlet_id") REFERENCES "hamlet"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "term" ADD CONSTRAINT "term_commune_id_body_id_fkey" FOREIGN KEY ("commune_id", "body_id") REFERENCES "body"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "term" ADD CONSTRAINT "term_commune_id_begun_by_document_id_fkey" FOREIGN KEY ("commune_id", "begun_by_document_id") REFERENCES "document"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "term" ADD CONSTRAINT "term_commune_id_ended_by_document_id_fkey" FOREIGN KEY ("commune_id", "ended_by_document_id") REFERENCES "document"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "term" ADD CONSTRAINT "term_commune_id_written_by_document_id_fkey" FOREIGN KEY ("commune_id", "written_by_document_id") REFERENCES "document"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "term" ADD CONSTRAINT "term_commune_id_superseded_by_document_id_fkey" FOREIGN KEY ("commune_id", "superseded_by_document_id") REFERENCES "document"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "term" ADD CONSTRAINT "term_commune_id_seat_id_fkey" FOREIGN KEY ("commune_id", "seat_id") REFERENCES "seat"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "term" ADD CONSTRAINT "term_commune_id_person_id_fkey" FOREIGN KEY ("commune_id", "person_id") REFERENCES "person"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "hamlet_charge" ADD CONSTRAINT "hamlet_charge_commune_id_term_id_fkey" FOREIGN KEY ("commune_id", "term_id") REFERENCES "term"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "hamlet_charge" ADD CONSTRAINT "hamlet_charge_commune_id_hamlet_id_fkey" FOREIGN KEY ("commune_id", "hamlet_id") REFERENCES "hamlet"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "hamlet_charge" ADD CONSTRAINT "hamlet_charge_commune_id_person_id_fkey" FOREIGN KEY ("commune_id", "person_id") REFERENCES "person"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Search and order.
CREATE INDEX "person_commune_id_sort_key_idx" ON "person"("commune_id", "sort_key", "id");
CREATE INDEX "person_folded_idx" ON "person" USING gin ("commune_id", "folded" gin_trgm_ops);
CREATE INDEX "unit_folded_idx" ON "unit" USING gin ("commune_id", "folded" gin_trgm_ops);
CREATE INDEX "hamlet_folded_idx" ON "hamlet" USING gin ("commune_id", "folded" gin_trgm_ops);
CREATE INDEX "document_folded_idx" ON "document" USING gin ("commune_id", "folded" gin_trgm_ops);

-- Closed sets of words.
ALTER TABLE "commune" ADD CONSTRAINT "commune_state_check" CHECK ("state" IN ('unset', 'training', 'live'));
ALTER TABLE "person" ADD CONSTRAINT "person_honorific_check" CHECK ("honorific" IN ('ong', 'ba'));
ALTER TABLE "post" ADD CONSTRAINT "post_signing_check" CHECK ("signing" IN ('chu-tich', 'pho-chu-tich'));
ALTER TABLE "post" ADD CONSTRAINT "post_span_check" CHECK ("valid_from" < "valid_to");
ALTER TABLE "hamlet" ADD CONSTRAINT "hamlet_span_check" CHECK ("valid_from" < "valid_to");
ALTER TABLE "unit" ADD CONSTRAINT "unit_span_check" CHECK ("valid_from" < "valid_to");
ALTER TABLE "import_batch" ADD CONSTRAINT "import_batch_state_check" CHECK ("state" IN ('open', 'committed', 'undone', 'dropped'));
ALTER TABLE "document" ADD CONSTRAINT "document_state_check" CHECK ("state" IN ('draft', 'issued', 'recorded', 'revoked'));
ALTER TABLE "legal_basis" ADD CONSTRAINT "legal_basis_standing_check" CHECK ("standing" IN ('plain', 'verify', 'reference'));
ALTER TABLE "roster_draft" ADD CONSTRAINT "roster_draft_state_check" CHECK ("state" IN ('open', 'in-force', 'dropped'));
ALTER TABLE "term" ADD CONSTRAINT "term_span_check" CHECK ("valid_from" < "valid_to");
ALTER TABLE "document" ADD CONSTRAINT "document_issued_check" CHECK (
  "state" = 'draft' OR ("issued_on" IS NOT NULL AND "effective_from" IS NOT NULL)
);
ALTER TABLE "document" ADD CONSTRAINT "document_frozen_check" CHECK (
  "state" <> 'issued' OR ("number" IS NOT NULL AND "frozen_model" IS NOT NULL AND "frozen_facts" IS NOT NULL AND "sha256" IS NOT NULL)
);

-- One name in force a commune; what lies in the trash gives its name free.
CREATE UNIQUE INDEX "hamlet_name_key" ON "hamlet"("commune_id", "folded") WHERE "deleted_at" IS NULL AND "valid_to" IS NULL;

-- A number is used once in its series and year, a revoked document's included.
CREATE UNIQUE INDEX "document_number_key" ON "document"("commune_id", "series", "year", "number")
  WHERE "state" IN ('issued', 'revoked') AND "number" IS NOT NULL;

-- One open working roster a body.
CREATE UNIQUE INDEX "roster_draft_open_key" ON "roster_draft"("commune_id", "body_id") WHERE "state" = 'open';

-- One holder a seat a day; a person sits once in a body a day. Superseded rows are history of knowledge, not of the body.
ALTER TABLE "term" ADD CONSTRAINT "term_one_holder_excl" EXCLUDE USING gist (
  "commune_id" WITH =, "seat_id" WITH =, daterange("valid_from", "valid_to", '[)') WITH &&
) WHERE ("superseded_at" IS NULL);
ALTER TABLE "term" ADD CONSTRAINT "term_one_seat_excl" EXCLUDE USING gist (
  "commune_id" WITH =, "body_id" WITH =, "person_id" WITH =, daterange("valid_from", "valid_to", '[)') WITH &&
) WHERE ("superseded_at" IS NULL);

-- Who is in charge of which bản, from a day to a day: the scopes of access are asked of this view.
CREATE VIEW "hamlet_in_charge" WITH (security_invoker = true) AS
  SELECT t."commune_id", t."person_id", c."hamlet_id", t."valid_from", t."valid_to"
    FROM "term" t
    JOIN "hamlet_charge" c ON c."commune_id" = t."commune_id" AND c."term_id" = t."id"
   WHERE t."superseded_at" IS NULL;

-- An issued or recorded document is never edited: it may only be revoked, once. The owner (restore, wiping a sample) may.
CREATE FUNCTION "guard_document"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_catalog.pg_has_role(current_user, (SELECT relowner FROM pg_catalog.pg_class WHERE oid = TG_RELID), 'USAGE') THEN
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
  END IF;
  IF OLD."state" = 'draft' THEN
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND OLD."state" IN ('issued', 'recorded') AND NEW."state" = 'revoked'
     AND (to_jsonb(NEW) - ARRAY['state', 'version', 'updated_at', 'revoked_at', 'revoked_reason'])
       = (to_jsonb(OLD) - ARRAY['state', 'version', 'updated_at', 'revoked_at', 'revoked_reason']) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'an issued document is frozen' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'document_frozen_guard';
END $$;
CREATE TRIGGER "document_guard" BEFORE UPDATE OR DELETE ON "document" FOR EACH ROW EXECUTE FUNCTION "guard_document"();

-- A term is superseded, never rewritten.
CREATE FUNCTION "guard_term"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (to_jsonb(NEW) - ARRAY['superseded_at', 'superseded_by_document_id'])
     = (to_jsonb(OLD) - ARRAY['superseded_at', 'superseded_by_document_id']) AND OLD."superseded_at" IS NULL THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a term is superseded, never rewritten' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'term_guard';
END $$;
CREATE TRIGGER "term_guard" BEFORE UPDATE ON "term" FOR EACH ROW EXECUTE FUNCTION "guard_term"();

-- Rights of the runtime role.
GRANT USAGE ON SCHEMA public TO portal_runtime;
GRANT SELECT, INSERT, UPDATE, DELETE ON
  "unit", "hamlet", "person", "post", "import_batch", "account", "session", "setup_code", "blob",
  "document", "document_version", "legal_basis", "standard_position", "body", "seat",
  "roster_draft", "roster_entry", "roster_entry_hamlet" TO portal_runtime;
GRANT SELECT, INSERT, UPDATE ON "commune", "term" TO portal_runtime;
GRANT SELECT, INSERT ON "audit_line", "hamlet_charge" TO portal_runtime;
GRANT SELECT ON "hamlet_in_charge" TO portal_runtime;
GRANT USAGE ON SEQUENCE "audit_line_id_seq" TO portal_runtime;

-- A transaction that has not said its commune sees and writes nothing.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['unit', 'hamlet', 'person', 'post', 'import_batch', 'blob', 'document', 'document_version',
    'legal_basis', 'standard_position', 'body', 'seat', 'roster_draft', 'roster_entry', 'roster_entry_hamlet', 'term',
    'hamlet_charge', 'audit_line']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_commune ON %I USING (commune_id = nullif(current_setting(''app.commune_id'', true), '''')::uuid)', name);
  END LOOP;
END $$;

-- Beginning for real: a sample commune, and only a sample commune, is wiped whole.
CREATE FUNCTION "wipe_training_commune"(wiped uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE name text;
BEGIN
  PERFORM 1 FROM "commune" WHERE "id" = wiped AND "state" = 'training' FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'only a training commune can be wiped' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'wipe_training_only';
  END IF;
  FOREACH name IN ARRAY ARRAY['hamlet_charge', 'term', 'roster_entry_hamlet', 'roster_entry', 'roster_draft', 'seat', 'body',
    'standard_position', 'document_version', 'document', 'legal_basis', 'import_batch', 'post', 'person', 'hamlet', 'unit',
    'blob', 'audit_line']
  LOOP
    EXECUTE format('DELETE FROM %I WHERE commune_id = $1', name) USING wiped;
  END LOOP;
  DELETE FROM "session" WHERE "commune_id" = wiped;
  DELETE FROM "account" WHERE "commune_id" = wiped;
  DELETE FROM "commune" WHERE "id" = wiped;
END $$;
REVOKE ALL ON FUNCTION "wipe_training_commune"(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "wipe_training_commune"(uuid) TO portal_runtime;
