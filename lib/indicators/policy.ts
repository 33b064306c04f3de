import { type Actor, hasRole } from "@/lib/kernel/actor";
import type { Reporter } from "./core/reporter";

/** Definitions, targets, base figures, the calendar, campaigns: the culture-society office and the leaders. */
export function canKeepIndicators(actor: Actor): boolean {
  return hasRole(actor, "quan-tri", "lanh-dao", "van-hoa-xa-hoi");
}

/** Approves, returns, types on behalf, corrects: the culture-society office, the leaders, the Working Group's helpers. */
export function canKeepReports(actor: Actor): boolean {
  return hasRole(actor, "quan-tri", "lanh-dao", "van-hoa-xa-hoi");
}

/** Figures of every bản and office: everyone but those who only report; they see their own (`canReadReportOf`). */
export function canReadFigures(actor: Actor): boolean {
  return hasRole(
    actor,
    "quan-tri",
    "lanh-dao",
    "van-hoa-xa-hoi",
    "van-thu",
    "tai-chinh",
    "uy-vien",
    "to-giup-viec",
    "truong-group",
    "chi-xem",
  );
}

/** Who sent a figure is personal: for the office that approves, the leaders and the Working Group's helpers. */
export function canReadSenders(actor: Actor): boolean {
  return hasRole(actor, "quan-tri", "lanh-dao", "van-hoa-xa-hoi", "to-giup-viec");
}

/** Who someone reports for: the bản in a hamlet head's charge, the office a đầu mối speaks for. Never taken from a form. */
export function reportersOf(actor: Actor): readonly Reporter[] {
  // Someone may be in charge of a bản by a seat and by the account, which is one bản all the same.
  const hamlets = hasRole(actor, "truong-ban") ? [...new Set(actor.hamletIds)] : [];
  const unit = hasRole(actor, "dau-moi") && actor.unitId ? [actor.unitId] : [];
  return [
    ...hamlets.map((id): Reporter => ({ kind: "hamlet", id })),
    ...unit.map((id): Reporter => ({ kind: "unit", id })),
  ];
}

export function reportsFor(actor: Actor, reporter: Reporter): boolean {
  return reportersOf(actor).some(({ kind, id }) => kind === reporter.kind && id === reporter.id);
}

export function canReadReportOf(actor: Actor, reporter: Reporter): boolean {
  return canReadFigures(actor) || reportsFor(actor, reporter);
}

/** A comment on a figure or a request to correct it: the province's viewer, the leaders, the office. */
export function canRemark(actor: Actor): boolean {
  return hasRole(actor, "chi-xem", "lanh-dao", "van-hoa-xa-hoi", "to-giup-viec", "quan-tri");
}
