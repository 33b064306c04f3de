import { choiceIn, textIn } from "@/components/layout/page-query";
import { hrefWith } from "@/components/ui/query-string";
import { type PeriodRef, parsePeriodSlug, periodSlug } from "@/lib/indicators/core/period-ref";
import { MOMENTS, type Moment } from "@/lib/indicators/core/reminders";
import { PICTURE_SHAPES, type PictureShape } from "@/lib/indicators/core/zalo-picture";

export const REMINDERS_PATH = "/bao-cao/nhac";

export const PICTURE_KINDS = ["chua-gui", "dung-han"] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

const SHAPES = Object.keys(PICTURE_SHAPES) as PictureShape[];
type Query = Record<string, string | string[] | undefined>;

/** Which period and which text an address asks for; null where it leaves the choice to the day. */
export function readReminderAddress(query: Query): { readonly ref: PeriodRef | null; readonly moment: Moment | null } {
  return { ref: parsePeriodSlug(textIn(query, "ky")), moment: choiceIn(query, "luc", MOMENTS) };
}

export function readPictureAddress(query: Query): { readonly kind: PictureKind; readonly shape: PictureShape } {
  return {
    kind: choiceIn(query, "loai", PICTURE_KINDS) ?? "chua-gui",
    shape: choiceIn(query, "co", SHAPES) ?? "square",
  };
}

export function remindersHref(ref: PeriodRef, moment: Moment | null): string {
  return hrefWith(REMINDERS_PATH, { ky: periodSlug(ref), luc: moment });
}

export function pictureHref(
  ref: PeriodRef,
  moment: Moment,
  { kind, shape, save = false }: { readonly kind: PictureKind; readonly shape: PictureShape; readonly save?: boolean },
): string {
  const asked = { ky: periodSlug(ref), luc: moment, loai: kind, co: shape, tai: save ? "co" : undefined };
  return hrefWith(`${REMINDERS_PATH}/anh`, asked);
}
