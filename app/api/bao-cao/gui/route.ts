import { submitReport } from "@/lib/indicators/commands/submit-report";
import { submission } from "@/lib/indicators/schema";
import { limitedBody, phoneAnswer, refusedAnswer, sendingActor } from "../phone-border";

export const dynamic = "force-dynamic";

/** A report of two hundred boxes with all their words is a tenth of this. */
const MOST_BYTES = 256 * 1024;

function parsed(body: Uint8Array): { readonly accountId?: unknown; readonly submission?: unknown } | null {
  try {
    const read: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
    return typeof read === "object" ? read : null;
  } catch {
    return null;
  }
}

/** A report comes in from a phone: however often it comes, it is there once. */
export async function POST(request: Request): Promise<Response> {
  const body = await limitedBody(request, MOST_BYTES);
  if (!body) return refusedAnswer(413, "Báo cáo quá dài.");
  const read = parsed(body);
  const actor = await sendingActor(request, read?.accountId);
  if (actor instanceof Response) return actor;
  const checked = submission.safeParse(read?.submission);
  if (!checked.success) {
    const words = checked.error.issues[0]?.message ?? "Báo cáo không đọc được.";
    return refusedAnswer(422, `Cổng không đọc được báo cáo: ${words}`);
  }
  const result = await submitReport(actor, checked.data, { via: "phone" });
  if (!result.ok) return refusedAnswer(422, result.refusal.words, result.refusal.fields);
  const { reportId, state, notes } = result.value;
  return phoneAnswer(200, { kind: state === "rival" ? "rival" : "done", reportId, words: notes.join(" ") });
}
