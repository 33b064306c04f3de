-- Who asks to join is told apart from a namesake by the year of birth, where it is known.
ALTER TABLE "membership_request" ADD COLUMN "birth_year" INTEGER;
