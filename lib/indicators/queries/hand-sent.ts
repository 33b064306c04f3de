import type { Actor } from "@/lib/kernel/actor";
import type { ImportState } from "@/lib/organization/labels";
import { listBatchesIn, readBatchIn, readSourceIn } from "@/lib/organization/queries/import-batches";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { HandSentReport } from "../core/hand-sent";
import { type HandSentValues, handSentValues } from "../core/import/hand-sent-boxes";
import { photoType } from "../core/photo";
import { type ReportFacts, type StandingReports, toReport } from "../core/report-facts";
import { parseReporterKey } from "../core/reporter";
import { canKeepReports } from "../policy";
import { type FormBox, formBoxesIn } from "./report-form";
import { reportFrameIn } from "./report-frame";
import { reportedPeriodIn } from "./report-periods";
import { standingReportsIn } from "./report-rows";

export const HAND_SENT = "hand-sent-report";

/** A report given by hand, as it was read; nothing of it is in the figures yet. */
export interface HandSentSource {
  readonly format: 1;
  readonly report: HandSentReport;
  readonly photos: readonly { readonly name: string; readonly mime: string; readonly base64: string }[];
}

/** What taking it in did. */
export interface TakenIn {
  readonly reportId: string;
  readonly state: "submitted" | "rival";
  /** It was here already. */
  readonly again: boolean;
  readonly givenBy: string;
  readonly notes: readonly string[];
}

export interface HandSentRow {
  readonly id: string;
  readonly fileName: string;
  readonly state: ImportState;
  readonly createdAt: Date;
}

/** Held against the portal: its boxes, and what stands already. */
export interface HandSentHeld extends StandingReports, HandSentValues {
  readonly reporterName: string;
  readonly boxes: readonly FormBox[];
  /** The report with its own key: sent by network after all, or taken in before. */
  readonly same: ReportFacts | null;
}

export interface HandSentView extends HandSentRow {
  readonly version: number;
  readonly committedAt: Date | null;
  readonly report: HandSentReport;
  readonly photos: readonly string[];
  readonly periodWords: string;
  /** Null where it cannot be taken in; why is in `refusal`. */
  readonly held: HandSentHeld | null;
  readonly refusal: string | null;
  readonly taken: TakenIn | null;
}

/** Reports given by hand, the latest first; empty for who does not take them in. */
export async function listHandSent(actor: Actor): Promise<readonly HandSentRow[]> {
  if (!canKeepReports(actor)) return [];
  return inCommune(actor.communeId, async (tx) => {
    const rows = await listBatchesIn(tx, actor, HAND_SENT);
    return rows.map(({ id, fileName, state, createdAt }) => ({ id, fileName, state, createdAt }));
  });
}

async function sameReportIn(tx: Tx, actor: Actor, submissionKey: string): Promise<ReportFacts | null> {
  const { communeId } = actor;
  const row = await tx.report.findUnique({
    where: { communeId_submissionKey: { communeId, submissionKey } },
    include: { values: true },
  });
  return row && toReport(row);
}

async function heldIn(tx: Tx, actor: Actor, report: HandSentReport) {
  const reporter = parseReporterKey(report.reporter);
  if (!reporter) return { held: null, refusal: "Báo cáo không ghi của bản, cơ quan nào." };
  const frame = await reportFrameIn(tx, actor, report, reporter);
  if (!frame.ok) return { held: null, refusal: frame.refusal.words };
  const boxes = await formBoxesIn(tx, actor, frame.value);
  const held: HandSentHeld = {
    ...{ reporterName: frame.value.reporter.name, boxes, ...handSentValues(boxes, report) },
    ...(await standingReportsIn(tx, actor, report, reporter)),
    same: await sameReportIn(tx, actor, report.submissionKey),
  };
  return { held, refusal: null };
}

/** A report given by hand beside what the portal has of its reporter and period; null for others than the office. */
export async function readHandSent(actor: Actor, id: string): Promise<HandSentView | null> {
  if (!canKeepReports(actor)) return null;
  return inCommune(actor.communeId, async (tx) => {
    const batch = await readBatchIn(tx, actor, id);
    if (batch?.kind !== HAND_SENT) return null;
    const { report, photos } = await readSourceIn<HandSentSource>(tx, actor, id);
    const period = await reportedPeriodIn(tx, actor, report);
    const { fileName, state, createdAt, committedAt, version, written } = batch;
    return {
      ...{ id, fileName, state, createdAt, committedAt, version, report },
      ...{ photos: photos.map(({ name }) => name), periodWords: period?.words ?? `kỳ ${report.periodKey}` },
      ...(await heldIn(tx, actor, report)),
      taken: written as TakenIn | null,
    };
  });
}

/** A picture of a report given by hand, by its place from 0; null for what is no picture. */
export async function readHandSentPhoto(
  actor: Actor,
  id: string,
  place: number,
): Promise<{ readonly bytes: Uint8Array; readonly mediaType: string } | null> {
  if (!canKeepReports(actor)) return null;
  return inCommune(actor.communeId, async (tx) => {
    const batch = await readBatchIn(tx, actor, id);
    if (batch?.kind !== HAND_SENT) return null;
    const photo = (await readSourceIn<HandSentSource>(tx, actor, id)).photos[place];
    const bytes = photo ? new Uint8Array(Buffer.from(photo.base64, "base64")) : null;
    const mediaType = bytes && photoType(bytes);
    return bytes && mediaType ? { bytes, mediaType } : null;
  });
}
