import { fork } from "node:child_process";
import { join } from "node:path";
import { StartRefusal } from "../start-refusal";

/** Loads reference data and issues the set-up code in a short-lived process that knows the runtime role alone. */
export async function prepareData(
  databaseAppUrl: string,
  training: boolean,
): Promise<{ readonly setupCode: string | null }> {
  const child = fork(join(process.cwd(), ".build", "prepare.mjs"), training ? ["--training"] : [], {
    execArgv: [],
    env: { ...process.env, DATABASE_URL: "", DATABASE_APP_URL: databaseAppUrl },
  });
  let answer: { readonly setupCode: string | null } | null = null;
  child.on("message", (message: { setupCode: string | null }) => {
    answer = message;
  });
  const code = await new Promise<number | null>((done, fail) => child.once("error", fail).once("exit", done));
  if (code !== 0 || !answer) throw new StartRefusal("data-not-prepared", "Không nạp được dữ liệu dùng chung.");
  return answer;
}
