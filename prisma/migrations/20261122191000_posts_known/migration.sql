-- What was written down of a post, from when until when: "who held it, by what was known then" has its answer, as it
-- has for terms. The portal writes posts as ever; each change leaves here what stood before.
CREATE TABLE "post_known" (
  "commune_id" UUID NOT NULL,
  "id" UUID NOT NULL DEFAULT gen_random_uuid(),
  "post_id" UUID NOT NULL,
  "person_id" UUID NOT NULL,
  "title" TEXT NOT NULL,
  "valid_from" DATE,
  "valid_to" DATE,
  "recorded_at" TIMESTAMPTZ(3) NOT NULL,
  "superseded_at" TIMESTAMPTZ(3),
  CONSTRAINT "post_known_pkey" PRIMARY KEY ("commune_id", "id")
);
CREATE INDEX "post_known_commune_id_post_id_idx" ON "post_known"("commune_id", "post_id");
-- Of one post one thing is known at a time.
CREATE UNIQUE INDEX "post_known_now_key" ON "post_known"("commune_id", "post_id") WHERE "superseded_at" IS NULL;

INSERT INTO "post_known" ("commune_id", "post_id", "person_id", "title", "valid_from", "valid_to", "recorded_at")
SELECT "commune_id", "id", "person_id", "title", "valid_from", "valid_to", "created_at" FROM "post";

-- The instant of the act as the portal says it, else the clock.
CREATE FUNCTION "act_instant"() RETURNS timestamptz LANGUAGE sql STABLE AS
  $$ SELECT coalesce(nullif(current_setting('app.at', true), '')::timestamptz, clock_timestamp()) $$;

CREATE FUNCTION "know_posts_written"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO "post_known" ("commune_id", "post_id", "person_id", "title", "valid_from", "valid_to", "recorded_at")
  SELECT "commune_id", "id", "person_id", "title", "valid_from", "valid_to", act_instant() FROM written;
  RETURN NULL;
END $$;

-- What has changed in a post is told from before; a change of anything else leaves nothing.
CREATE FUNCTION "know_posts_changed"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE "post_known" k SET "superseded_at" = act_instant()
  FROM written n
  WHERE k."commune_id" = n."commune_id" AND k."post_id" = n."id" AND k."superseded_at" IS NULL
    AND (k."person_id", k."title", k."valid_from", k."valid_to")
      IS DISTINCT FROM (n."person_id", n."title", n."valid_from", n."valid_to");
  INSERT INTO "post_known" ("commune_id", "post_id", "person_id", "title", "valid_from", "valid_to", "recorded_at")
  SELECT n."commune_id", n."id", n."person_id", n."title", n."valid_from", n."valid_to", act_instant() FROM written n
  WHERE NOT EXISTS (SELECT FROM "post_known" k
    WHERE k."commune_id" = n."commune_id" AND k."post_id" = n."id" AND k."superseded_at" IS NULL);
  RETURN NULL;
END $$;

CREATE FUNCTION "know_posts_gone"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE "post_known" k SET "superseded_at" = act_instant()
  FROM gone g
  WHERE k."commune_id" = g."commune_id" AND k."post_id" = g."id" AND k."superseded_at" IS NULL;
  RETURN NULL;
END $$;

CREATE TRIGGER "post_written" AFTER INSERT ON "post"
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION "know_posts_written"();
CREATE TRIGGER "post_changed" AFTER UPDATE ON "post"
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION "know_posts_changed"();
CREATE TRIGGER "post_gone" AFTER DELETE ON "post"
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION "know_posts_gone"();

-- Read only: nobody rewrites what was known.
GRANT SELECT ON "post_known" TO portal_runtime;
ALTER TABLE "post_known" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_commune ON "post_known" USING (commune_id = nullif(current_setting('app.commune_id', true), '')::uuid);

DO $$
DECLARE was text := pg_get_functiondef('wipe_training_commune(uuid)'::regprocedure);
BEGIN
  IF position('''post'', ''person''' IN was) = 0 THEN
    RAISE EXCEPTION 'wipe_training_commune is not as this migration knows it';
  END IF;
  EXECUTE replace(was, '''post'', ''person''', '''post'', ''post_known'', ''person''');
END $$;
