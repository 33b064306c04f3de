import { z } from "zod";
import { parseCivilDate } from "@/lib/kernel/civil-date";

const NO_DAY = "Ngày không đúng: viết như 05/11/2026.";

/** A day a form may leave empty (null), typed as dd/MM/yyyy. */
export const optionalDay = z
  .string()
  .default("")
  .transform((text, context) => {
    if (text.trim() === "") return null;
    const day = parseCivilDate(text);
    if (!day) context.addIssue({ code: "custom", message: NO_DAY });
    return day;
  });

/** A day a form must give; `missing` is said where it is left empty. */
export function requiredDay(missing: string) {
  return z
    .string()
    .default("")
    .transform((text, context) => {
      const day = parseCivilDate(text);
      if (day) return day;
      context.addIssue({ code: "custom", message: text.trim() === "" ? missing : NO_DAY });
      return z.NEVER;
    });
}
