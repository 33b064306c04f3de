import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createSecureContext } from "node:tls";
import { z } from "zod";
import { StartRefusal } from "../start-refusal";

/** What whoever starts the portal may choose. */
export interface StartSettings {
  readonly dev: boolean;
  /** Begin with sample data when nothing is set up yet. */
  readonly training: boolean;
  /** 0 asks the system for a free one. */
  readonly port: number;
  readonly host: string;
  /** Null when not given: the portal is then reached by whatever address the browser used. */
  readonly baseUrl: string | null;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly databaseAppUrl: string | null;
  readonly tls: { readonly cert: string; readonly key: string } | null;
}

const blank = (value: string | undefined) => (value?.trim() ? value.trim() : null);
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ }).nullable();

const variablesSchema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port < 65_536),
  BASE_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ""))
    .nullable(),
  DATABASE_URL: postgresUrl,
  DATABASE_APP_URL: postgresUrl,
});

const ADVICE: Readonly<Record<string, string>> = {
  PORT: "PORT phải là một số từ 0 đến 65535, ví dụ 3000.",
  BASE_URL: "BASE_URL phải là địa chỉ đầy đủ, ví dụ https://cds.xabinhlu.gov.vn.",
  DATABASE_URL: "DATABASE_URL phải có dạng postgresql://tài-khoản:mật-khẩu@máy-chủ:5432/tên-cơ-sở-dữ-liệu.",
  DATABASE_APP_URL: "DATABASE_APP_URL phải có dạng postgresql://tài-khoản:mật-khẩu@máy-chủ:5432/tên-cơ-sở-dữ-liệu.",
};

/** Reads the variables and options of `npm start`; refuses in words naming the one that is wrong. */
export function readStartSettings(
  variables: Readonly<Record<string, string | undefined>>,
  options: readonly string[],
): StartSettings {
  const read = variablesSchema.safeParse({
    PORT: blank(variables.PORT) ?? "3000",
    BASE_URL: blank(variables.BASE_URL),
    DATABASE_URL: blank(variables.DATABASE_URL),
    DATABASE_APP_URL: blank(variables.DATABASE_APP_URL),
  });
  if (!read.success) {
    const names = new Set(read.error.issues.map(({ path }) => String(path[0])));
    throw new StartRefusal("wrong-setting", [...names].map((name) => ADVICE[name] ?? name).join("\n"));
  }
  const [cert, key] = [blank(variables.TLS_CERT), blank(variables.TLS_KEY)];
  if ((cert === null) !== (key === null)) {
    throw new StartRefusal("half-a-certificate", "TLS_CERT và TLS_KEY phải được đặt cùng nhau.");
  }
  return {
    dev: options.includes("--dev"),
    training: options.includes("--training"),
    port: read.data.PORT,
    host: blank(variables.HOST) ?? "127.0.0.1",
    baseUrl: read.data.BASE_URL,
    dataDir: resolve(blank(variables.DATA_DIR) ?? "data"),
    databaseUrl: read.data.DATABASE_URL,
    databaseAppUrl: read.data.DATABASE_APP_URL,
    tls: cert !== null && key !== null ? { cert, key } : null,
  };
}

/** Reads the certificate files before anything is started, so that a wrong one is told at once. */
export function checkCertificate(tls: StartSettings["tls"]): void {
  if (!tls) return;
  try {
    createSecureContext({ cert: readFileSync(tls.cert), key: readFileSync(tls.key) });
  } catch (error) {
    throw new StartRefusal(
      "wrong-certificate",
      `Không dùng được chứng thư TLS_CERT=${tls.cert} với khóa TLS_KEY=${tls.key}: ${(error as Error).message}`,
    );
  }
}

/** The address to tell people on this machine. */
export function addressOf(settings: Pick<StartSettings, "tls" | "baseUrl" | "host">, port: number): string {
  if (settings.baseUrl) return settings.baseUrl;
  const scheme = settings.tls ? "https" : "http";
  const anywhere = ["127.0.0.1", "0.0.0.0", "::", "::1"].includes(settings.host);
  const host = anywhere ? "localhost" : settings.host.includes(":") ? `[${settings.host}]` : settings.host;
  const usual = settings.tls ? 443 : 80;
  return `${scheme}://${host}${port === usual ? "" : `:${port}`}`;
}
