import { z } from "zod";

const flag = z
  .enum(["0", "1", "true", "false", ""])
  .optional()
  .transform((value) => value === "1" || value === "true");

const text = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value === "" ? undefined : value));

const environmentSchema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).catch("development"),
  /** The runtime role's connection. The program never sees the owner's. */
  DATABASE_APP_URL: text,
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(100).default(10),
  DATA_DIR: z.string().min(1).default("data"),
  /** Where people reach the portal, without a closing slash. */
  BASE_URL: z.preprocess(
    // Vite, under whom tests run, puts its own "/" there.
    (url) => (url === "/" || url === "" ? undefined : url),
    z
      .url({ protocol: /^https?$/ })
      .transform((url) => url.replace(/\/+$/, ""))
      .default("http://localhost:3000"),
  ),
  NEXTAUTH_SECRET: text,
  /** Switches on what only tests may do, such as a clock that starts elsewhere. */
  PORTAL_TEST: flag,
  PORTAL_TEST_NOW: z.iso.datetime({ offset: true }).optional(),
});

export type Environment = Readonly<z.infer<typeof environmentSchema>> & { readonly underTest: boolean };

/** Reads an environment, naming the variable that is wrong. */
export function parseEnvironment(source: Record<string, string | undefined>): Environment {
  const read = environmentSchema.safeParse(source);
  if (!read.success) {
    const wrong = read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`environment variables are not usable: ${wrong.join("; ")}`);
  }
  return { ...read.data, underTest: read.data.NODE_ENV === "test" || read.data.PORTAL_TEST };
}

let parsed: Environment | null = null;

/** The environment, parsed once at first use: a build evaluates modules without one. Nobody else reads process.env. */
export function environment(): Environment {
  parsed ??= parseEnvironment(process.env);
  return parsed;
}
