-- Series of numbers as data, and the two registers of NĐ 30/2020: documents going out and coming in.

CREATE TABLE "number_series" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "symbol" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "mode" TEXT NOT NULL,
  "mode_since" DATE,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "number_series_pkey" PRIMARY KEY ("commune_id", "id")
);
CREATE UNIQUE INDEX "number_series_symbol_key" ON "number_series"("commune_id", "symbol");
ALTER TABLE "number_series" ADD CONSTRAINT "number_series_mode_check" CHECK ("mode" IN ('here', 'elsewhere'));

-- What is said of one year of a series: the number it begins with, and whether it is closed.
CREATE TABLE "number_series_year" (
  "commune_id" UUID NOT NULL,
  "series_id" UUID NOT NULL,
  "year" INTEGER NOT NULL,
  "start_number" INTEGER NOT NULL DEFAULT 1,
  "closed_at" TIMESTAMPTZ(3),
  "closed_by" TEXT,
  CONSTRAINT "number_series_year_pkey" PRIMARY KEY ("commune_id", "series_id", "year")
);
ALTER TABLE "number_series_year" ADD CONSTRAINT "number_series_year_start_check" CHECK ("start_number" BETWEEN 1 AND 99999);
ALTER TABLE "number_series_year" ADD CONSTRAINT "number_series_year_commune_id_series_id_fkey" FOREIGN KEY ("commune_id", "series_id") REFERENCES "number_series"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What the register says of an issued document beside its frozen words.
CREATE TABLE "document_dispatch" (
  "commune_id" UUID NOT NULL,
  "document_id" UUID NOT NULL,
  "copies" INTEGER,
  "handed_on" DATE,
  "note" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT "document_dispatch_pkey" PRIMARY KEY ("commune_id", "document_id")
);
ALTER TABLE "document_dispatch" ADD CONSTRAINT "document_dispatch_copies_check" CHECK ("copies" BETWEEN 1 AND 99999);
ALTER TABLE "document_dispatch" ADD CONSTRAINT "document_dispatch_commune_id_document_id_fkey" FOREIGN KEY ("commune_id", "document_id") REFERENCES "document"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

CREATE TABLE "incoming_document" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL,
  "year" INTEGER NOT NULL,
  "number" INTEGER NOT NULL,
  "received_on" DATE NOT NULL,
  "issuer" TEXT NOT NULL,
  "code" TEXT,
  "issued_on" DATE,
  "type" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "unit_id" UUID,
  "person_id" UUID,
  "handed_on" DATE,
  "due_on" DATE,
  "done_on" DATE,
  "done_by" TEXT,
  "note" TEXT,
  "scan_sha256" TEXT,
  "folded" TEXT NOT NULL,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_by" UUID,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "updated_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "incoming_document_pkey" PRIMARY KEY ("commune_id", "id")
);
-- A number to come is used once a year. No row is ever deleted, so that none is missing.
CREATE UNIQUE INDEX "incoming_document_number_key" ON "incoming_document"("commune_id", "year", "number");
CREATE INDEX "incoming_document_commune_id_unit_id_idx" ON "incoming_document"("commune_id", "unit_id");
CREATE INDEX "incoming_document_commune_id_person_id_idx" ON "incoming_document"("commune_id", "person_id");
CREATE INDEX "incoming_document_folded_idx" ON "incoming_document" USING gin ("commune_id", "folded" gin_trgm_ops);
ALTER TABLE "incoming_document" ADD CONSTRAINT "incoming_document_number_check" CHECK ("number" >= 1 AND "year" = extract(year FROM "received_on"));
ALTER TABLE "incoming_document" ADD CONSTRAINT "incoming_document_given_check" CHECK (num_nonnulls("unit_id", "person_id") <= 1);
ALTER TABLE "incoming_document" ADD CONSTRAINT "incoming_document_commune_id_unit_id_fkey" FOREIGN KEY ("commune_id", "unit_id") REFERENCES "unit"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "incoming_document" ADD CONSTRAINT "incoming_document_commune_id_person_id_fkey" FOREIGN KEY ("commune_id", "person_id") REFERENCES "person"("commune_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

GRANT SELECT, INSERT, UPDATE ON "number_series", "number_series_year", "document_dispatch", "incoming_document" TO portal_runtime;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['number_series', 'number_series_year', 'document_dispatch', 'incoming_document'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_commune ON %I USING (commune_id = nullif(current_setting(''app.commune_id'', true), '''')::uuid)', name);
  END LOOP;
END $$;

DO $$
DECLARE was text := pg_get_functiondef('wipe_training_commune(uuid)'::regprocedure);
BEGIN
  IF position('''hamlet_name'', ''hamlet_lineage''' IN was) = 0 THEN
    RAISE EXCEPTION 'wipe_training_commune is not as this migration knows it';
  END IF;
  EXECUTE replace(was, '''hamlet_name'', ''hamlet_lineage''',
    '''document_dispatch'', ''incoming_document'', ''number_series_year'', ''number_series'', ''hamlet_name'', ''hamlet_lineage''');
END $$;
