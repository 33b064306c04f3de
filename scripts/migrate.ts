import { existsSync } from "node:fs";
import { migrate } from "@/lib/platform/migrate";
import { openDatabase } from "@/lib/platform/start/database";
import { addressOf, readStartSettings } from "@/lib/platform/start/settings";
import { StartRefusal } from "@/lib/platform/start-refusal";

// `npm run db:migrate`: brings the database to this version without starting the portal, for a planned upgrade.
if (existsSync(".env")) process.loadEnvFile(".env");
try {
  const settings = readStartSettings(process.env, process.argv.slice(2));
  const database = await openDatabase(settings, addressOf(settings, settings.port));
  try {
    const applied = await migrate(database.ownerUrl);
    console.log(applied.length > 0 ? `Đã nâng cấp cơ sở dữ liệu: ${applied.join(", ")}` : "Cơ sở dữ liệu đã mới nhất.");
  } finally {
    await database.close();
  }
} catch (error) {
  if (!(error instanceof StartRefusal)) throw error;
  console.error(error.words);
  process.exitCode = 1;
}
