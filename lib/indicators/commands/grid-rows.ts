import type { Actor } from "@/lib/kernel/actor";
import type { Result } from "@/lib/kernel/result";
import type { GridRows } from "../schema";
import { saveDraft } from "./save-draft";
import { submitReport } from "./submit-report";

/** What became of a row of the grid. */
export type GridRowResult =
  | {
      readonly key: string;
      readonly ok: true;
      readonly id: string;
      readonly version: number | null;
      readonly notes: string;
    }
  | {
      readonly key: string;
      readonly ok: false;
      readonly words: string;
      readonly fields: Readonly<Record<string, string>>;
    };

type Row = GridRows["rows"][number];

function refusedRow(key: string, refused: Extract<Result<never>, { ok: false }>): GridRowResult {
  const { words, fields = {} } = refused.refusal;
  return { key, ok: false, words, fields };
}

const submissionOf = ({ periodKey }: GridRows, row: Row) => ({
  ...{ submissionKey: row.submissionKey, periodKey, campaignId: null, reporter: row.key, values: row.values },
  ...{ difficulties: row.difficulties, proposals: row.proposals, clientAt: null, seenReportId: row.seenReportId },
});

/** Keeps rows of the grid as drafts of their bản; each row for itself, so that one refused leaves the others written. */
export async function saveGridRows(actor: Actor, rows: GridRows): Promise<readonly GridRowResult[]> {
  const results: GridRowResult[] = [];
  for (const row of rows.rows) {
    const sending = { via: "on-behalf", givenBy: row.givenBy } as const;
    const saved = await saveDraft(actor, submissionOf(rows, row), sending, row.seenVersion);
    results.push(saved.ok ? { key: row.key, ok: true, ...saved.value, notes: "" } : refusedRow(row.key, saved));
  }
  return results;
}

/** Sends rows of the grid on behalf of their bản, with who gave the figures. */
export async function sendGridRows(actor: Actor, rows: GridRows): Promise<readonly GridRowResult[]> {
  const results: GridRowResult[] = [];
  for (const row of rows.rows) {
    const sending = { via: "on-behalf", givenBy: row.givenBy } as const;
    const sent = await submitReport(actor, submissionOf(rows, row), sending);
    results.push(
      sent.ok
        ? { key: row.key, ok: true, id: sent.value.reportId, version: null, notes: sent.value.notes.join(" ") }
        : refusedRow(row.key, sent),
    );
  }
  return results;
}
