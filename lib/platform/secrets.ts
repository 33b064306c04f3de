import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { StartRefusal } from "./start-refusal";

const secretsSchema = z.object({
  superuserPassword: z.string().min(20),
  ownerPassword: z.string().min(20),
  appPassword: z.string().min(20),
  sessionSecret: z.string().min(20),
});

export type Secrets = Readonly<z.infer<typeof secretsSchema>>;

function randomSecrets(): Secrets {
  const secret = () => randomBytes(24).toString("base64url");
  return {
    superuserPassword: secret(),
    ownerPassword: secret(),
    appPassword: secret(),
    sessionSecret: randomBytes(48).toString("base64url"),
  };
}

function read(file: string): Secrets | null {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  try {
    return secretsSchema.parse(JSON.parse(text));
  } catch {
    throw new StartRefusal(
      "secrets-unreadable",
      `Tệp ${file} bị hỏng nên không mở được cơ sở dữ liệu. Hãy lấy lại tệp này từ bản sao lưu.`,
    );
  }
}

/** The random passwords of this data folder, made at first start and readable by their owner alone. */
export function ensureSecrets(dataDir: string): Secrets {
  const file = join(dataDir, "secrets.json");
  const kept = read(file);
  if (kept) return kept;
  mkdirSync(dataDir, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(randomSecrets(), null, 2)}\n`, { mode: 0o600 });
  try {
    // A link is made whole or not at all: of two first starts at once, both read what one of them wrote.
    linkSync(draft, file);
  } catch (error) {
    // File systems without links, such as exFAT, get a rename.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
  const made = read(file);
  if (!made) throw new Error(`${file} vanished while it was made`);
  return made;
}
