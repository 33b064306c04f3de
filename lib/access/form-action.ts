import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Actor } from "@/lib/kernel/actor";
import type { FormState } from "@/lib/kernel/form-state";
import type { Result } from "@/lib/kernel/result";
import { requireActor } from "./require-actor";

/** What a command tells the form: words of what was done and, when the work goes on elsewhere, where. */
export interface Done {
  readonly words: string;
  readonly href?: string;
}

const NOTE_COOKIE = "bao";

/** Leaves words for the page that is shown next. */
export async function leaveNote(words: string): Promise<void> {
  (await cookies()).set(NOTE_COOKIE, encodeURIComponent(words), { maxAge: 30, path: "/", sameSite: "lax" });
}

/** Form fields as text; a name given more than once becomes a list. Files are left to the action that wants them. */
export function readForm(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    const texts = form.getAll(name).filter((value): value is string => typeof value === "string");
    const [only] = texts;
    if (texts.length > 1) values[name] = texts;
    else if (only !== undefined) values[name] = only;
  }
  return values;
}

function echo(values: Record<string, string | string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => !name.startsWith("$"))
      .map(([name, value]) => [name, String(value)]),
  );
}

/** Words beside the field for each thing zod found wrong, the first per field. */
export function fieldWords(error: z.ZodError): Record<string, string> {
  const words: Record<string, string> = {};
  for (const issue of error.issues) words[issue.path.join(".") || "form"] ??= issue.message;
  return words;
}

/** One server action: who is it → is the input well formed → the command → its words back to the form. */
export function formAction<Schema extends z.ZodType>(
  schema: Schema,
  command: (actor: Actor, input: z.output<Schema>) => Promise<Result<Done>>,
): (state: FormState, form: FormData) => Promise<FormState> {
  return async (_state, form) => {
    const actor = await requireActor();
    const values = readForm(form);
    const parsed = schema.safeParse(values);
    if (!parsed.success) {
      const words = "Chưa lưu được: có chỗ cần sửa.";
      return { status: "refused", words, fields: fieldWords(parsed.error), values: echo(values) };
    }
    const result = await command(actor, parsed.data);
    if (!result.ok) {
      const { words, fields } = result.refusal;
      return { status: "refused", words, fields: { ...fields }, values: echo(values) };
    }
    if (result.value.href) {
      await leaveNote(result.value.words);
      redirect(result.value.href);
    }
    return { status: "done", words: result.value.words };
  };
}
