-- The identifier of the commune's People's Committee among agencies, as packages of files carry it to the archive.
-- Null until it is entered.
ALTER TABLE "commune" ADD COLUMN "organ_id" TEXT;
ALTER TABLE "commune" ADD CONSTRAINT "commune_organ_id_check" CHECK (length("organ_id") BETWEEN 1 AND 13);
