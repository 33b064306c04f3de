-- Bản over time: the acts that rename, merge, split and end them, what came of what, and the names borne before.

CREATE TABLE "hamlet_change" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "kind" TEXT NOT NULL,
  "day" DATE NOT NULL,
  "document_number" TEXT NOT NULL,
  "document_day" DATE NOT NULL,
  "document_issuer" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "hamlet_change_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "hamlet_lineage" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "change_id" UUID NOT NULL,
  "from_id" UUID NOT NULL,
  "to_id" UUID,
  CONSTRAINT "hamlet_lineage_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE TABLE "hamlet_name" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "hamlet_id" UUID NOT NULL,
  "change_id" UUID NOT NULL,
  "name" TEXT NOT NULL,
  "folded" TEXT NOT NULL,
  "placeholder" BOOLEAN NOT NULL,
  "valid_from" DATE,
  "valid_to" DATE NOT NULL,
  CONSTRAINT "hamlet_name_pkey" PRIMARY KEY ("commune_id", "id")
);

CREATE INDEX "hamlet_change_commune_id_day_idx" ON "hamlet_change"("commune_id", "day");
CREATE INDEX "hamlet_lineage_commune_id_to_id_idx" ON "hamlet_lineage"("commune_id", "to_id");
CREATE UNIQUE INDEX "hamlet_lineage_key" ON "hamlet_lineage"("commune_id", "from_id", "to_id");
CREATE INDEX "hamlet_lineage_commune_id_change_id_idx" ON "hamlet_lineage"("commune_id", "change_id");
CREATE INDEX "hamlet_name_commune_id_hamlet_id_idx" ON "hamlet_name"("commune_id", "hamlet_id");

ALTER TABLE "hamlet_lineage" ADD CONSTRAINT "hamlet_lineage_commune_id_change_id_fkey" FOREIGN KEY ("commune_id", "change_id") REFERENCES "hamlet_change"("commune_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;
ALTER TABLE "hamlet_lineage" ADD CONSTRAINT "hamlet_lineage_commune_id_from_id_fkey" FOREIGN KEY ("commune_id", "from_id") REFERENCES "hamlet"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "hamlet_lineage" ADD CONSTRAINT "hamlet_lineage_commune_id_to_id_fkey" FOREIGN KEY ("commune_id", "to_id") REFERENCES "hamlet"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "hamlet_name" ADD CONSTRAINT "hamlet_name_commune_id_change_id_fkey" FOREIGN KEY ("commune_id", "change_id") REFERENCES "hamlet_change"("commune_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;
ALTER TABLE "hamlet_name" ADD CONSTRAINT "hamlet_name_commune_id_hamlet_id_fkey" FOREIGN KEY ("commune_id", "hamlet_id") REFERENCES "hamlet"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "hamlet_change" ADD CONSTRAINT "hamlet_change_kind_check" CHECK ("kind" IN ('rename', 'merge', 'split', 'end'));
ALTER TABLE "hamlet_lineage" ADD CONSTRAINT "hamlet_lineage_self_check" CHECK ("from_id" <> "to_id");
ALTER TABLE "hamlet_name" ADD CONSTRAINT "hamlet_name_span_check" CHECK ("valid_from" < "valid_to");

-- A bản bears one name a day.
ALTER TABLE "hamlet_name" ADD CONSTRAINT "hamlet_name_one_excl" EXCLUDE USING gist (
  "commune_id" WITH =, "hamlet_id" WITH =, daterange("valid_from", "valid_to", '[)') WITH &&
);

-- An act is written once and taken back whole: nothing of it is ever rewritten.
GRANT SELECT, INSERT, DELETE ON "hamlet_change", "hamlet_lineage", "hamlet_name" TO portal_runtime;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['hamlet_change', 'hamlet_lineage', 'hamlet_name'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_commune ON %I USING (commune_id = nullif(current_setting(''app.commune_id'', true), '''')::uuid)', name);
  END LOOP;
END $$;

-- Wiping a sample takes the history of its bản before the bản; the rest of the function stays as it stands.
DO $$
DECLARE was text := pg_get_functiondef('wipe_training_commune(uuid)'::regprocedure);
BEGIN
  IF position('''hamlet_charge''' IN was) = 0 THEN
    RAISE EXCEPTION 'wipe_training_commune is not as this migration knows it';
  END IF;
  EXECUTE replace(was, '''hamlet_charge''', '''hamlet_name'', ''hamlet_lineage'', ''hamlet_change'', ''hamlet_charge''');
END $$;
