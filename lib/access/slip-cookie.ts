import { cookies } from "next/headers";

const NAME = "phieu";
const PATH = "/quan-tri/tai-khoan";

/** Keeps the codes of slips just made in the administrator's browser for ten minutes, long enough to print them. */
export async function keepSlipCodes(codes: Readonly<Record<string, string>>): Promise<void> {
  const kept = { ...(await readSlipCodes()), ...codes };
  const value = JSON.stringify(Object.fromEntries(Object.entries(kept).slice(-30)));
  (await cookies()).set(NAME, value, { httpOnly: true, sameSite: "strict", path: PATH, maxAge: 600 });
}

/** Account id → one-time code, of the slips made in the last ten minutes. */
export async function readSlipCodes(): Promise<Readonly<Record<string, string>>> {
  try {
    const stored: unknown = JSON.parse((await cookies()).get(NAME)?.value ?? "{}");
    return typeof stored === "object" && stored !== null ? (stored as Record<string, string>) : {};
  } catch {
    return {};
  }
}
