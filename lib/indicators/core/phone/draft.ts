import type { CheckedBox } from "../check-values";
import type { FilledValue } from "../report-states";
import { formKey, type PhoneForm } from "./kit";

/** A box as it stands on the screen: the letters typed, right or wrong, so that nothing is lost. */
export interface TypedBox {
  readonly top: string;
  readonly bottom: string;
  readonly yes: boolean | null;
  readonly nothing: boolean;
  readonly reason: string;
}

/** filling → waiting (for the network) → sent, or refused (back to filling, with words), or rival (a second report). */
export const DRAFT_STATUSES = ["filling", "waiting", "refused", "rival", "sent"] as const;
export type DraftStatus = (typeof DRAFT_STATUSES)[number];

/** Moves when a kept draft means something else than before; `upgradeDraft` brings older ones along. */
export const DRAFT_SCHEMA = 1;

/** A report on the phone, from the first key to the answer of the portal. */
export interface Draft {
  readonly schema: typeof DRAFT_SCHEMA;
  /** accountId, then formKey: a draft belongs to an account. */
  readonly id: string;
  readonly accountId: string;
  /** Made once: whatever is sent again under it stays one report. */
  readonly submissionKey: string;
  readonly form: PhoneForm;
  readonly typed: Readonly<Record<string, TypedBox>>;
  readonly difficulties: string;
  readonly proposals: string;
  readonly status: DraftStatus;
  /** The report of this period its writer had before their eyes; whoever knows of one replaces it knowingly. */
  readonly seenReportId: string | null;
  readonly attempts: number;
  /** Not to be sent before this instant (milliseconds). */
  readonly notBefore: number;
  /** When "Gửi" was pressed, by the phone's clock; later for every change, so that the portal knows the newest. */
  readonly clientAt: string | null;
  readonly words: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly reportId: string | null;
  /** Pictures not yet at the portal. */
  readonly photosLeft: number;
  readonly touchedAt: number;
}

export const EMPTY_BOX: TypedBox = { top: "", bottom: "", yes: null, nothing: false, reason: "" };

export function draftId(accountId: string, form: Pick<PhoneForm, "periodKey" | "campaignId" | "reporter">): string {
  return `${accountId}|${formKey(form)}`;
}

const figureText = (figure: number | null) => (figure === null ? "" : String(figure));

function typedOf(values: readonly FilledValue[]): Record<string, TypedBox> {
  return Object.fromEntries(
    values.map(({ indicatorId, numerator, denominator, yes, nothing, reason }) => [
      indicatorId,
      { top: figureText(numerator), bottom: figureText(denominator), yes, nothing, reason: reason ?? "" },
    ]),
  );
}

/** A new draft; what the portal has already and may still be changed is offered to go on from. */
export function beginDraft(
  {
    accountId,
    submissionKey,
    now,
  }: { readonly accountId: string; readonly submissionKey: string; readonly now: number },
  form: PhoneForm,
): Draft {
  const before = form.standing?.state === "approved" ? null : form.standing;
  return {
    schema: DRAFT_SCHEMA,
    ...{ id: draftId(accountId, form), accountId, submissionKey, form },
    ...{ typed: typedOf(before?.values ?? []), difficulties: before?.difficulties ?? "" },
    ...{ proposals: before?.proposals ?? "", status: "filling", seenReportId: form.standing?.id ?? null },
    ...{ attempts: 0, notBefore: 0, clientAt: null, words: "", fields: {}, reportId: null, photosLeft: 0 },
    touchedAt: now,
  };
}

/** May it be typed in as it stands? What waits is taken back first, what was sent is reopened knowingly. */
export function canEdit({ status }: Pick<Draft, "status">): boolean {
  return status === "filling" || status === "refused";
}

export function boxOf(draft: Draft, indicatorId: string): TypedBox {
  return draft.typed[indicatorId] ?? EMPTY_BOX;
}

/** What was typed, read as a figure: "1.234" and "1 234" are 1234; null for nothing, NaN for what is no number. */
export function readFigure(text: string): number | null {
  const bare = text.replace(/\s/gu, "");
  if (bare === "") return null;
  const whole = /^\d{1,3}(?:\.\d{3})+$/.test(bare) ? bare.replaceAll(".", "") : bare.replace(",", ".");
  return /^[-−]?\d+(?:\.\d+)?$/u.test(whole) ? Number(whole.replace("−", "-")) : Number.NaN;
}

/** A typed box as the value it means. */
export function filledValue(box: Pick<CheckedBox, "indicatorId" | "measure">, typed: TypedBox): FilledValue {
  const { indicatorId, measure } = box;
  const reason = typed.reason.trim() || null;
  if (typed.nothing) return { indicatorId, numerator: null, denominator: null, yes: null, nothing: true, reason };
  if (measure === "yes-no") {
    return { indicatorId, numerator: null, denominator: null, yes: typed.yes, nothing: false, reason };
  }
  return {
    ...{ indicatorId, numerator: readFigure(typed.top), yes: null, nothing: false, reason },
    denominator: measure === "ratio" ? readFigure(typed.bottom) : null,
  };
}

/** Every box with something in it, in the form's order. */
export function filledValues(draft: Draft): FilledValue[] {
  return draft.form.boxes
    .map((box) => filledValue(box, boxOf(draft, box.indicatorId)))
    .filter(
      ({ numerator, denominator, yes, nothing }) =>
        nothing || yes !== null || numerator !== null || denominator !== null,
    );
}

type Change = Partial<Pick<Draft, "difficulties" | "proposals">>;

/** A key pressed: a refusal or a wait that nobody has heard of yet is taken back by it. */
function touched(draft: Draft, now: number): Draft {
  return { ...draft, status: "filling", words: "", touchedAt: now };
}

export function typeInBox(draft: Draft, indicatorId: string, change: Partial<TypedBox>, now: number): Draft {
  if (!canEdit(draft)) return draft;
  const typed = { ...draft.typed, [indicatorId]: { ...boxOf(draft, indicatorId), ...change } };
  const { [indicatorId]: _said, ...fields } = draft.fields;
  return { ...touched(draft, now), typed, fields };
}

export function typeWords(draft: Draft, change: Change, now: number): Draft {
  return canEdit(draft) ? { ...touched(draft, now), ...change } : draft;
}

/**
 * A newer form for a draft under way: the boxes asked now, and how its report stands. What was typed stays, of boxes no
 * longer asked too. Another's report that came meanwhile is not taken as seen.
 */
export function renewForm(draft: Draft, form: PhoneForm): Draft {
  const own = [form.standing, ...form.rivals].find((report) => report?.submissionKey === draft.submissionKey);
  const chosen = draft.status === "rival" && own && own === form.standing;
  return {
    ...draft,
    form,
    ...(chosen ? { status: "sent", words: "Báo cáo này đã được chọn." } : {}),
    seenReportId: own?.id ?? draft.seenReportId,
  };
}

/** Has the portal approved other figures under this report's key than the phone shows as sent? */
export function wasOvertaken(draft: Draft): boolean {
  const { standing, boxes } = draft.form;
  if (draft.status !== "sent" || standing?.state !== "approved" || standing.submissionKey !== draft.submissionKey) {
    return false;
  }
  const kept = new Map(standing.values.map((value) => [value.indicatorId, value]));
  return boxes.some((box) => {
    const mine = filledValue(box, boxOf(draft, box.indicatorId));
    const theirs = kept.get(box.indicatorId);
    return mine.numerator !== (theirs?.numerator ?? null) || mine.yes !== (theirs?.yes ?? null);
  });
}

export type KeptDraft =
  | { readonly kind: "draft"; readonly draft: Draft }
  /** Kept by a newer edition of the page than this one: left as it is. */
  | { readonly kind: "newer" }
  | { readonly kind: "unreadable" };

/** Reads what an older or newer edition of the page kept; parts it did not know yet are begun empty. */
export function upgradeDraft(kept: unknown): KeptDraft {
  if (typeof kept !== "object" || kept === null) return { kind: "unreadable" };
  const { schema, accountId, submissionKey, form } = kept as Partial<Draft>;
  if (typeof schema === "number" && schema > DRAFT_SCHEMA) return { kind: "newer" };
  if (typeof accountId !== "string" || typeof submissionKey !== "string" || !Array.isArray(form?.boxes)) {
    return { kind: "unreadable" };
  }
  const whole = { ...form, standing: form.standing ?? null, rivals: form.rivals ?? [] };
  const fresh = beginDraft({ accountId, submissionKey, now: 0 }, { ...whole, standing: null });
  const known = { ...fresh, ...(kept as Partial<Draft>), form: whole };
  const status = DRAFT_STATUSES.find((one) => one === known.status) ?? "filling";
  return { kind: "draft", draft: { ...known, schema: DRAFT_SCHEMA, status } };
}
