-- Indicators as dated definitions, base figures, targets, the calendar of reports, reports of every bản and office, and
-- what is asked about them.
CREATE TABLE "indicator" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "code" TEXT NOT NULL,
  "position" INTEGER NOT NULL DEFAULT 0,
  "sample" BOOLEAN NOT NULL DEFAULT false,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "deleted_at" TIMESTAMPTZ(3),
  CONSTRAINT "indicator_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "indicator_definition" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "indicator_id" UUID NOT NULL,
  "valid_from" DATE NOT NULL,
  "valid_to" DATE,
  "name" TEXT NOT NULL,
  "pillar" TEXT NOT NULL,
  "measure" TEXT NOT NULL,
  "timing" TEXT NOT NULL,
  "unit" TEXT NOT NULL,
  "numerator_words" TEXT,
  "denominator_words" TEXT,
  "denominator" TEXT NOT NULL,
  "denominator_bases" TEXT[],
  "denominator_fixed" INTEGER,
  "comparator" TEXT NOT NULL,
  "reporter" TEXT NOT NULL,
  "unit_id" UUID,
  "same_as_id" UUID,
  "counted_by" TEXT,
  "frequency" TEXT NOT NULL,
  "source" TEXT,
  "note" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_by" UUID,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "indicator_definition_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "base_figure" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "hamlet_id" UUID,
  "kind" TEXT NOT NULL,
  "value" INTEGER NOT NULL,
  "valid_from" DATE NOT NULL,
  "source" TEXT NOT NULL,
  "created_by" UUID,
  "created_name" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "superseded_at" TIMESTAMPTZ(3),
  CONSTRAINT "base_figure_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "target" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "indicator_id" UUID NOT NULL,
  "hamlet_id" UUID,
  "year" INTEGER NOT NULL,
  "value_centi" INTEGER NOT NULL,
  "upper_centi" INTEGER,
  "baseline_centi" INTEGER,
  "baseline_words" TEXT,
  "reason" TEXT,
  "state" TEXT NOT NULL DEFAULT 'set',
  "document_code" TEXT,
  "document_day" DATE,
  "created_by" UUID,
  "created_name" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "superseded_at" TIMESTAMPTZ(3),
  CONSTRAINT "target_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "digital_model" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "lead_words" TEXT,
  "unit_id" UUID,
  "note" TEXT,
  "position" INTEGER NOT NULL DEFAULT 0,
  "sample" BOOLEAN NOT NULL DEFAULT false,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "deleted_at" TIMESTAMPTZ(3),
  CONSTRAINT "digital_model_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "digital_model_place" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "model_id" UUID NOT NULL,
  "hamlet_id" UUID,
  "place" TEXT NOT NULL,
  "stage" TEXT NOT NULL,
  "since" DATE NOT NULL,
  "document_code" TEXT,
  "note" TEXT,
  "created_name" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "removed_at" TIMESTAMPTZ(3),
  CONSTRAINT "digital_model_place_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "figures_stamp" (
  "commune_id" UUID NOT NULL,
  "version" BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT "figures_stamp_pkey" PRIMARY KEY ("commune_id")
);

CREATE TABLE "report_calendar" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "valid_from" DATE NOT NULL,
  "first_day" INTEGER NOT NULL DEFAULT 1,
  "deadline_day" INTEGER NOT NULL DEFAULT 20,
  "deadline_month" TEXT NOT NULL DEFAULT 'same',
  "deadline_form" TEXT NOT NULL DEFAULT 'before',
  "on_day_off" TEXT NOT NULL DEFAULT 'keep',
  "source" TEXT,
  "created_name" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "superseded_at" TIMESTAMPTZ(3),
  CONSTRAINT "report_calendar_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "holiday" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "day" DATE NOT NULL,
  "name" TEXT NOT NULL,
  "kind" TEXT NOT NULL DEFAULT 'off',
  "source" TEXT,
  "confirmed_name" TEXT,
  "confirmed_at" TIMESTAMPTZ(3),
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "deleted_at" TIMESTAMPTZ(3),
  CONSTRAINT "holiday_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "campaign" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "name" TEXT NOT NULL,
  "valid_from" DATE NOT NULL,
  "valid_to" DATE NOT NULL,
  "every" TEXT NOT NULL,
  "due_time" TEXT NOT NULL,
  "indicator_ids" UUID[],
  "hamlet_ids" UUID[],
  "reason" TEXT,
  "document_code" TEXT,
  "sample" BOOLEAN NOT NULL DEFAULT false,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_name" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "closed_at" TIMESTAMPTZ(3),
  CONSTRAINT "campaign_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "report_extension" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "campaign_id" UUID,
  "period_key" TEXT NOT NULL,
  "hamlet_id" UUID,
  "unit_id" UUID,
  "until" DATE NOT NULL,
  "reason" TEXT NOT NULL,
  "created_name" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "withdrawn_at" TIMESTAMPTZ(3),
  CONSTRAINT "report_extension_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "report" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "campaign_id" UUID,
  "period_key" TEXT NOT NULL,
  "hamlet_id" UUID,
  "unit_id" UUID,
  "no" INTEGER NOT NULL DEFAULT 1,
  "submission_key" UUID NOT NULL,
  "state" TEXT NOT NULL,
  "difficulties" TEXT,
  "proposals" TEXT,
  "via" TEXT NOT NULL,
  "given_by" TEXT,
  "sender_id" UUID,
  "sender_name" TEXT NOT NULL,
  "client_at" TIMESTAMPTZ(3),
  "submitted_at" TIMESTAMPTZ(3),
  "decided_name" TEXT,
  "decided_at" TIMESTAMPTZ(3),
  "return_reason" TEXT,
  "restates_id" UUID,
  "restate_reason" TEXT,
  "sample" BOOLEAN NOT NULL DEFAULT false,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "updated_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "report_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "report_value" (
  "commune_id" UUID NOT NULL,
  "report_id" UUID NOT NULL,
  "indicator_id" UUID NOT NULL,
  "numerator" INTEGER,
  "denominator" INTEGER,
  "yes" BOOLEAN,
  "nothing" BOOLEAN NOT NULL DEFAULT false,
  "reason" TEXT,
  CONSTRAINT "report_value_pkey" PRIMARY KEY ("commune_id", "report_id", "indicator_id")
);

CREATE TABLE "report_photo" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "report_id" UUID NOT NULL,
  "sha256" TEXT NOT NULL,
  "file_name" TEXT NOT NULL,
  "mime" TEXT NOT NULL,
  "bytes" INTEGER NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "report_photo_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "report_step" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "report_id" UUID NOT NULL,
  "act" TEXT NOT NULL,
  "reason" TEXT,
  "account_id" UUID,
  "name" TEXT NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "report_step_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "figure_remark" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "indicator_id" UUID NOT NULL,
  "period_key" TEXT NOT NULL,
  "hamlet_id" UUID,
  "unit_id" UUID,
  "report_id" UUID,
  "kind" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "by_name" TEXT NOT NULL,
  "by_account_id" UUID,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "answer" TEXT,
  "answered_name" TEXT,
  "answered_at" TIMESTAMPTZ(3),
  "version" INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT "figure_remark_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "report_reminder" (
  "commune_id" UUID NOT NULL,
  "key" TEXT NOT NULL,
  "reminded_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "report_reminder_pkey" PRIMARY KEY ("commune_id", "key")
);

CREATE TABLE "form_mapping" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "name" TEXT NOT NULL,
  "file_name" TEXT NOT NULL,
  "sha256" TEXT NOT NULL,
  "cells" JSONB NOT NULL,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_name" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "deleted_at" TIMESTAMPTZ(3),
  CONSTRAINT "form_mapping_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "wall_screen" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "name" TEXT NOT NULL,
  "token_hash" TEXT NOT NULL,
  "created_name" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "expires_on" DATE NOT NULL,
  "revoked_at" TIMESTAMPTZ(3),
  CONSTRAINT "wall_screen_pkey" PRIMARY KEY ("commune_id", "id")
);



CREATE INDEX "indicator_definition_commune_id_indicator_id_idx" ON "indicator_definition"("commune_id", "indicator_id");

CREATE INDEX "base_figure_commune_id_kind_hamlet_id_idx" ON "base_figure"("commune_id", "kind", "hamlet_id");

CREATE INDEX "target_commune_id_year_idx" ON "target"("commune_id", "year");

CREATE INDEX "digital_model_place_commune_id_model_id_idx" ON "digital_model_place"("commune_id", "model_id");

CREATE INDEX "report_extension_commune_id_period_key_idx" ON "report_extension"("commune_id", "period_key");

CREATE UNIQUE INDEX "report_submission_key" ON "report"("commune_id", "submission_key");

CREATE INDEX "report_commune_id_period_key_idx" ON "report"("commune_id", "period_key");

CREATE INDEX "report_commune_id_hamlet_id_period_key_idx" ON "report"("commune_id", "hamlet_id", "period_key");

CREATE INDEX "report_commune_id_unit_id_period_key_idx" ON "report"("commune_id", "unit_id", "period_key");

CREATE INDEX "report_value_commune_id_indicator_id_idx" ON "report_value"("commune_id", "indicator_id");

CREATE UNIQUE INDEX "report_photo_once_key" ON "report_photo"("commune_id", "report_id", "sha256");

CREATE INDEX "report_step_commune_id_report_id_at_idx" ON "report_step"("commune_id", "report_id", "at");

CREATE INDEX "figure_remark_commune_id_period_key_idx" ON "figure_remark"("commune_id", "period_key");

CREATE UNIQUE INDEX "wall_screen_token_key" ON "wall_screen"("token_hash");



ALTER TABLE "indicator_definition" ADD CONSTRAINT "indicator_definition_commune_id_indicator_id_fkey" FOREIGN KEY ("commune_id", "indicator_id") REFERENCES "indicator"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "indicator_definition" ADD CONSTRAINT "indicator_definition_commune_id_same_as_id_fkey" FOREIGN KEY ("commune_id", "same_as_id") REFERENCES "indicator"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "indicator_definition" ADD CONSTRAINT "indicator_definition_commune_id_unit_id_fkey" FOREIGN KEY ("commune_id", "unit_id") REFERENCES "unit"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "base_figure" ADD CONSTRAINT "base_figure_commune_id_hamlet_id_fkey" FOREIGN KEY ("commune_id", "hamlet_id") REFERENCES "hamlet"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "target" ADD CONSTRAINT "target_commune_id_indicator_id_fkey" FOREIGN KEY ("commune_id", "indicator_id") REFERENCES "indicator"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "target" ADD CONSTRAINT "target_commune_id_hamlet_id_fkey" FOREIGN KEY ("commune_id", "hamlet_id") REFERENCES "hamlet"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "digital_model" ADD CONSTRAINT "digital_model_commune_id_unit_id_fkey" FOREIGN KEY ("commune_id", "unit_id") REFERENCES "unit"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "digital_model_place" ADD CONSTRAINT "digital_model_place_commune_id_model_id_fkey" FOREIGN KEY ("commune_id", "model_id") REFERENCES "digital_model"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "digital_model_place" ADD CONSTRAINT "digital_model_place_commune_id_hamlet_id_fkey" FOREIGN KEY ("commune_id", "hamlet_id") REFERENCES "hamlet"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "report_extension" ADD CONSTRAINT "report_extension_commune_id_campaign_id_fkey" FOREIGN KEY ("commune_id", "campaign_id") REFERENCES "campaign"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "report_extension" ADD CONSTRAINT "report_extension_commune_id_hamlet_id_fkey" FOREIGN KEY ("commune_id", "hamlet_id") REFERENCES "hamlet"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "report_extension" ADD CONSTRAINT "report_extension_commune_id_unit_id_fkey" FOREIGN KEY ("commune_id", "unit_id") REFERENCES "unit"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "report" ADD CONSTRAINT "report_commune_id_campaign_id_fkey" FOREIGN KEY ("commune_id", "campaign_id") REFERENCES "campaign"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "report" ADD CONSTRAINT "report_commune_id_hamlet_id_fkey" FOREIGN KEY ("commune_id", "hamlet_id") REFERENCES "hamlet"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "report" ADD CONSTRAINT "report_commune_id_unit_id_fkey" FOREIGN KEY ("commune_id", "unit_id") REFERENCES "unit"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "report" ADD CONSTRAINT "report_commune_id_restates_id_fkey" FOREIGN KEY ("commune_id", "restates_id") REFERENCES "report"("commune_id", "id") ON DELETE NO ACTION ON UPDATE RESTRICT;

ALTER TABLE "report_value" ADD CONSTRAINT "report_value_commune_id_report_id_fkey" FOREIGN KEY ("commune_id", "report_id") REFERENCES "report"("commune_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

ALTER TABLE "report_value" ADD CONSTRAINT "report_value_commune_id_indicator_id_fkey" FOREIGN KEY ("commune_id", "indicator_id") REFERENCES "indicator"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "report_photo" ADD CONSTRAINT "report_photo_commune_id_report_id_fkey" FOREIGN KEY ("commune_id", "report_id") REFERENCES "report"("commune_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

ALTER TABLE "report_step" ADD CONSTRAINT "report_step_commune_id_report_id_fkey" FOREIGN KEY ("commune_id", "report_id") REFERENCES "report"("commune_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

ALTER TABLE "figure_remark" ADD CONSTRAINT "figure_remark_commune_id_indicator_id_fkey" FOREIGN KEY ("commune_id", "indicator_id") REFERENCES "indicator"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "figure_remark" ADD CONSTRAINT "figure_remark_commune_id_report_id_fkey" FOREIGN KEY ("commune_id", "report_id") REFERENCES "report"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- One definition of an indicator a day; one code in use.
CREATE UNIQUE INDEX "indicator_code_key" ON "indicator"("commune_id", "code") WHERE "deleted_at" IS NULL;
ALTER TABLE "indicator_definition" ADD CONSTRAINT "indicator_definition_once_excl" EXCLUDE USING gist (
  "commune_id" WITH =, "indicator_id" WITH =, daterange("valid_from", "valid_to", '[)') WITH &&
);
ALTER TABLE "indicator_definition" ADD CONSTRAINT "indicator_definition_words_check" CHECK (
  "pillar" IN ('chinh-quyen-so', 'xa-hoi-so', 'kinh-te-so', 'lo-trinh', 'khac')
  AND "measure" IN ('ratio', 'count', 'yes-no') AND "timing" IN ('state', 'flow')
  AND "denominator" IN ('none', 'reported', 'base', 'hamlets', 'fixed')
  AND "comparator" IN ('at-least', 'more-than', 'at-most', 'less-than', 'equal', 'between', 'yes')
  AND "reporter" IN ('hamlet', 'unit', 'portal', 'same') AND "frequency" IN ('month', 'quarter', 'year'));
ALTER TABLE "indicator_definition" ADD CONSTRAINT "indicator_definition_reporter_check" CHECK (
  ("reporter" = 'unit') = ("unit_id" IS NOT NULL) AND ("reporter" = 'same') = ("same_as_id" IS NOT NULL)
  AND ("reporter" = 'portal') = ("counted_by" IS NOT NULL) AND "same_as_id" IS DISTINCT FROM "indicator_id");
ALTER TABLE "indicator_definition" ADD CONSTRAINT "indicator_definition_denominator_check" CHECK (
  ("measure" = 'ratio') = ("denominator" <> 'none') AND ("denominator" = 'fixed') = ("denominator_fixed" IS NOT NULL)
  AND ("denominator" = 'base') = (cardinality("denominator_bases") > 0) AND coalesce("denominator_fixed", 1) > 0);
ALTER TABLE "indicator_definition" ADD CONSTRAINT "indicator_definition_span_check" CHECK ("valid_from" < "valid_to");

ALTER TABLE "base_figure" ADD CONSTRAINT "base_figure_value_check" CHECK ("value" >= 0);
CREATE UNIQUE INDEX "base_figure_standing_key" ON "base_figure"("commune_id", "kind", coalesce("hamlet_id", "commune_id"), "valid_from")
  WHERE "superseded_at" IS NULL;
ALTER TABLE "target" ADD CONSTRAINT "target_state_check" CHECK ("state" IN ('set', 'proposed'));
ALTER TABLE "target" ADD CONSTRAINT "target_range_check" CHECK ("value_centi" >= 0 AND "upper_centi" >= "value_centi" AND "year" BETWEEN 2000 AND 2100);
CREATE UNIQUE INDEX "target_standing_key" ON "target"("commune_id", "indicator_id", coalesce("hamlet_id", "commune_id"), "year")
  WHERE "superseded_at" IS NULL;
CREATE UNIQUE INDEX "digital_model_code_key" ON "digital_model"("commune_id", "code") WHERE "deleted_at" IS NULL;
ALTER TABLE "digital_model_place" ADD CONSTRAINT "digital_model_place_stage_check" CHECK ("stage" IN ('proposed', 'pilot', 'recognised', 'spread', 'ended'));

CREATE UNIQUE INDEX "report_calendar_standing_key" ON "report_calendar"("commune_id", "valid_from") WHERE "superseded_at" IS NULL;
ALTER TABLE "report_calendar" ADD CONSTRAINT "report_calendar_words_check" CHECK (
  "first_day" BETWEEN 1 AND 28 AND "deadline_day" BETWEEN 1 AND 31 AND "deadline_month" IN ('same', 'next')
  AND "deadline_form" IN ('before', 'by') AND "on_day_off" IN ('keep', 'earlier', 'later')
  AND NOT ("deadline_form" = 'before' AND "deadline_day" = 1 AND "deadline_month" = 'same')
  AND extract(day FROM "valid_from") = 1);
CREATE UNIQUE INDEX "holiday_day_key" ON "holiday"("commune_id", "day") WHERE "deleted_at" IS NULL;
ALTER TABLE "holiday" ADD CONSTRAINT "holiday_kind_check" CHECK ("kind" IN ('off', 'worked'));
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_check" CHECK ("valid_from" < "valid_to" AND "every" IN ('day', 'week')
  AND "due_time" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
ALTER TABLE "report_extension" ADD CONSTRAINT "report_extension_reporter_check" CHECK (num_nonnulls("hamlet_id", "unit_id") = 1);
CREATE UNIQUE INDEX "report_extension_standing_key" ON "report_extension"
  ("commune_id", "period_key", coalesce("campaign_id", "commune_id"), coalesce("hamlet_id", "unit_id")) WHERE "withdrawn_at" IS NULL;

ALTER TABLE "report" ADD CONSTRAINT "report_reporter_check" CHECK (num_nonnulls("hamlet_id", "unit_id") = 1);
ALTER TABLE "report" ADD CONSTRAINT "report_words_check" CHECK (
  "state" IN ('draft', 'submitted', 'returned', 'approved', 'superseded', 'rival', 'dropped')
  AND "via" IN ('phone', 'desk', 'on-behalf', 'import', 'file') AND "no" > 0
  AND (CASE WHEN "campaign_id" IS NULL THEN "period_key" ~ '^\d{4}-(0[1-9]|1[0-2])$' ELSE "period_key" ~ '^\d{4}-\d{2}-\d{2}$' END));
ALTER TABLE "report" ADD CONSTRAINT "report_sent_check" CHECK ("state" IN ('draft', 'dropped') OR "submitted_at" IS NOT NULL);
ALTER TABLE "report" ADD CONSTRAINT "report_restated_check" CHECK (("restates_id" IS NULL) = ("restate_reason" IS NULL));
-- Of one reporter and period one report counts, and one is on its way.
CREATE UNIQUE INDEX "report_approved_key" ON "report"
  ("commune_id", "period_key", coalesce("campaign_id", "commune_id"), coalesce("hamlet_id", "unit_id")) WHERE "state" = 'approved';
CREATE UNIQUE INDEX "report_open_key" ON "report"
  ("commune_id", "period_key", coalesce("campaign_id", "commune_id"), coalesce("hamlet_id", "unit_id"))
  WHERE "state" IN ('draft', 'submitted', 'returned');
ALTER TABLE "report_value" ADD CONSTRAINT "report_value_check" CHECK (
  "numerator" >= 0 AND "denominator" >= 0 AND num_nonnulls("numerator", "yes") <= 1
  AND NOT ("nothing" AND num_nonnulls("numerator", "denominator", "yes") > 0));
ALTER TABLE "figure_remark" ADD CONSTRAINT "figure_remark_check" CHECK ("kind" IN ('comment', 'request')
  AND ("answer" IS NULL) = ("answered_at" IS NULL));

-- An approved report is never changed: it may only be superseded, by a restatement. The owner (restore, wiping) may.
CREATE FUNCTION "guard_report"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_catalog.pg_has_role(current_user, (SELECT relowner FROM pg_catalog.pg_class WHERE oid = TG_RELID), 'USAGE')
     OR OLD."state" NOT IN ('approved', 'superseded') THEN
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND OLD."state" = 'approved' AND NEW."state" = 'superseded'
     AND (to_jsonb(NEW) - ARRAY['state', 'version', 'updated_at']) = (to_jsonb(OLD) - ARRAY['state', 'version', 'updated_at']) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'an approved report is locked' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'report_locked_guard';
END $$;
CREATE TRIGGER "report_guard" BEFORE UPDATE OR DELETE ON "report" FOR EACH ROW EXECUTE FUNCTION "guard_report"();

CREATE FUNCTION "guard_report_value"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE held text; touched record;
BEGIN
  IF TG_OP = 'DELETE' THEN touched := OLD; ELSE touched := NEW; END IF;
  IF NOT pg_catalog.pg_has_role(current_user, (SELECT relowner FROM pg_catalog.pg_class WHERE oid = TG_RELID), 'USAGE') THEN
    SELECT "state" INTO held FROM "report" WHERE "commune_id" = touched."commune_id" AND "id" = touched."report_id";
    IF held IN ('approved', 'superseded') THEN
      RAISE EXCEPTION 'an approved report is locked' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'report_locked_guard';
    END IF;
  END IF;
  RETURN touched;
END $$;
CREATE TRIGGER "report_value_guard" BEFORE INSERT OR UPDATE OR DELETE ON "report_value" FOR EACH ROW EXECUTE FUNCTION "guard_report_value"();
CREATE TRIGGER "report_photo_guard" BEFORE INSERT OR UPDATE OR DELETE ON "report_photo" FOR EACH ROW EXECUTE FUNCTION "guard_report_value"();

-- Whatever changes a figure that counts moves the commune's stamp once a statement.
CREATE FUNCTION "stamp_figures"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO "figures_stamp" ("commune_id", "version") SELECT DISTINCT "commune_id", 1 FROM touched
  ON CONFLICT ("commune_id") DO UPDATE SET "version" = "figures_stamp"."version" + 1;
  RETURN NULL;
END $$;
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['indicator', 'indicator_definition', 'base_figure', 'target', 'digital_model', 'digital_model_place',
    'report_calendar', 'holiday', 'report_extension', 'campaign', 'report', 'report_value', 'hamlet', 'term'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION "stamp_figures"()', name || '_stamp_insert', name);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION "stamp_figures"()', name || '_stamp_update', name);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION "stamp_figures"()', name || '_stamp_delete', name);
  END LOOP;
END $$;

GRANT SELECT ON "figures_stamp" TO portal_runtime;
GRANT SELECT, INSERT ON "report_step", "report_reminder" TO portal_runtime;
GRANT SELECT, INSERT, UPDATE ON "indicator", "base_figure", "target", "digital_model", "digital_model_place",
  "report_calendar", "holiday", "campaign", "report_extension", "figure_remark", "form_mapping", "wall_screen" TO portal_runtime;
GRANT SELECT, INSERT, UPDATE, DELETE ON "indicator_definition", "report", "report_value", "report_photo" TO portal_runtime;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['indicator', 'indicator_definition', 'base_figure', 'target', 'digital_model', 'digital_model_place',
    'figures_stamp', 'report_calendar', 'holiday', 'campaign', 'report_extension', 'report', 'report_value', 'report_photo',
    'report_step', 'figure_remark', 'report_reminder', 'form_mapping', 'wall_screen'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_commune ON %I USING (commune_id = nullif(current_setting(''app.commune_id'', true), '''')::uuid)', name);
  END LOOP;
END $$;

DO $$
DECLARE was text := pg_get_functiondef('wipe_training_commune(uuid)'::regprocedure);
BEGIN
  IF position('''hamlet_name'', ''hamlet_lineage''' IN was) = 0 OR position('''audit_line''' IN was) = 0 THEN
    RAISE EXCEPTION 'wipe_training_commune is not as this migration knows it';
  END IF;
  was := replace(was, '''hamlet_name'', ''hamlet_lineage''', '''report_step'', ''report_photo'', ''report_value'', ''figure_remark'',
    ''report_reminder'', ''report_extension'', ''report'', ''campaign'', ''report_calendar'', ''holiday'', ''form_mapping'',
    ''wall_screen'', ''digital_model_place'', ''digital_model'', ''target'', ''base_figure'', ''indicator_definition'',
    ''indicator'', ''hamlet_name'', ''hamlet_lineage''');
  EXECUTE replace(was, '''audit_line''', '''audit_line'', ''figures_stamp''');
END $$;
