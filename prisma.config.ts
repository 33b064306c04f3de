import { defineConfig } from "prisma/config";

// The CLI is only asked to generate and validate: migrations are committed SQL, applied by lib/platform/migrate.
export default defineConfig({ schema: "prisma" });
