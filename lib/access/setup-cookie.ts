import { cookies } from "next/headers";
import { setupCodeFits } from "./setup-code";

const NAME = "ma-thiet-lap";

/** Keeps the set-up code between the page that asks for it and the form it opens. */
export async function keepSetupCode(code: string): Promise<void> {
  (await cookies()).set(NAME, code, { httpOnly: true, sameSite: "strict", path: "/thiet-lap", maxAge: 3600 });
}

/** The code given, while it still opens the set-up; null otherwise. */
export async function readSetupCode(): Promise<string | null> {
  const code = (await cookies()).get(NAME)?.value;
  return code && (await setupCodeFits(code)) ? code : null;
}

export async function dropSetupCode(): Promise<void> {
  (await cookies()).set(NAME, "", { path: "/thiet-lap", maxAge: 0 });
}
