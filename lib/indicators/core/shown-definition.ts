import type { CivilDate } from "@/lib/kernel/civil-date";
import type { Definition } from "./definition";

/** Of what an indicator has meant, oldest first: what holds on a day, else what is next to come, else what it meant last. */
export function shownDefinition<One>(
  all: readonly One[],
  spanOf: (one: One) => Pick<Definition, "validTo">,
  day: CivilDate,
): One {
  const found =
    all.find((one) => {
      const { validTo } = spanOf(one);
      return validTo === null || validTo > day;
    }) ?? all.at(-1);
  if (!found) throw new Error("an indicator without a definition");
  return found;
}
