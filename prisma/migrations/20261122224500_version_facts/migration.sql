-- What a draft was drawn from at a save: lists may change under words that stay, and two saves are compared by both.
-- Null where it was drawn from the same as at the save before.
ALTER TABLE "document_version" ADD COLUMN "facts" JSONB;
