type Level = "info" | "warn" | "error";
type Facts = Readonly<Record<string, unknown>>;

function plain(value: unknown): unknown {
  return value instanceof Error ? { name: value.name, message: value.message, stack: value.stack } : value;
}

function write(level: Level, message: string, facts: Facts): void {
  const entries = Object.entries(facts).map(([key, value]) => [key, plain(value)]);
  const line = JSON.stringify({ at: new Date().toISOString(), level, message, ...Object.fromEntries(entries) });
  process.stdout.write(`${line}\n`);
}

/** One JSON line an event on standard output. Facts carry ids, never passwords, codes or people's data. */
export const log = {
  info: (message: string, facts: Facts = {}) => write("info", message, facts),
  warn: (message: string, facts: Facts = {}) => write("warn", message, facts),
  error: (message: string, facts: Facts = {}) => write("error", message, facts),
} as const;
