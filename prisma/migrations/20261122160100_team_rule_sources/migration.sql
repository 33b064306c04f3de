-- A set may gather rules of several papers, so each rule says its own source; some are only recommended, not required.
ALTER TABLE "team_rule_set"
  ADD COLUMN "field_sources" JSONB NOT NULL DEFAULT '{}',
  ADD COLUMN "recommended" TEXT[] NOT NULL DEFAULT '{}';
ALTER TABLE "team_rule_set" ADD CONSTRAINT "team_rule_set_recommended_check" CHECK (
  "recommended" <@ ARRAY['min-members', 'max-members', 'hamlet-head', 'youth', 'ambassador', 'least-teams', 'every-hamlet']
);
