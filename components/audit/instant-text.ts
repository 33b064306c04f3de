import { ZONE } from "@/lib/kernel/civil-date";

const PARTS = new Intl.DateTimeFormat("en-GB", {
  timeZone: ZONE,
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

/** "14:05, 22/11/2026" as it was in Viet Nam. */
export function instantText(instant: Date): string {
  const [day, time] = PARTS.format(instant).split(", ");
  return `${time}, ${day}`;
}
