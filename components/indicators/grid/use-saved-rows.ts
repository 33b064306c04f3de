"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { GridCells } from "@/components/ui/grid/grid-edits";
import { cellText } from "@/components/ui/grid/grid-edits";
import { saveGridAction, sendGridAction } from "@/lib/indicators/actions/grid";
import type { GridReport, ReportGrid } from "@/lib/indicators/queries/report-grid";
import { GIVEN_BY, readLine } from "./grid-lines";

/** How a row stands with the portal. */
export type RowSaving =
  | { readonly kind: "kept" | "saving" | "waiting" | "sent"; readonly notes?: string }
  | { readonly kind: "refused"; readonly words: string };

const SAVE_AFTER_MS = 1200;
const AGAIN_AFTER_MS = 8000;

/** Keeps rows as drafts a moment after they were typed in, and sends them; what could not be kept is tried again. */
export function useSavedRows(grid: ReportGrid, cellsNow: () => GridCells) {
  const [reports, setReports] = useState<ReadonlyMap<string, GridReport | null>>(
    () => new Map(grid.lines.map(({ key, report }) => [key, report])),
  );
  const [saving, setSaving] = useState<ReadonlyMap<string, RowSaving>>(new Map());
  const dirty = useRef(new Set<string>());
  const busy = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const known = useRef(reports);
  known.current = reports;
  const keys = useRef(new Map<string, string>());

  const mark = useCallback((rows: readonly string[], state: RowSaving) => {
    setSaving((now) => new Map([...now, ...rows.map((key) => [key, state] as const)]));
  }, []);

  const rowOf = useCallback(
    (key: string) => {
      const line = grid.lines.find((one) => one.key === key);
      if (!line) return null;
      const report = known.current.get(key) ?? null;
      const submissionKey = report?.submissionKey ?? keys.current.get(key) ?? crypto.randomUUID();
      keys.current.set(key, submissionKey);
      const read = readLine(line, report, cellsNow());
      const row = {
        ...{ key, submissionKey, values: read.values },
        ...{ difficulties: report?.difficulties ?? null, proposals: report?.proposals ?? null },
        ...{ seenReportId: report?.id ?? null, seenVersion: report?.version ?? null },
        givenBy: cellText(cellsNow(), key, GIVEN_BY),
      };
      return { read, row };
    },
    [grid, cellsNow],
  );

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    if (busy.current || dirty.current.size === 0) return;
    const wanted = [...dirty.current].flatMap((key) => {
      const found = rowOf(key);
      return found && !found.read.isWrong ? [found.row] : [];
    });
    if (wanted.length === 0) return;
    const sentKeys = wanted.map(({ key }) => key);
    for (const key of sentKeys) dirty.current.delete(key);
    busy.current = true;
    mark(sentKeys, { kind: "saving" });
    try {
      for (const result of await saveGridAction({ periodKey: grid.period.key, rows: wanted })) {
        if (!result.ok) {
          mark(result.key ? [result.key] : sentKeys, { kind: "refused", words: result.words });
          continue;
        }
        const row = wanted.find(({ key }) => key === result.key);
        if (!row) continue;
        const { id, version } = result;
        setReports((now) =>
          new Map(now).set(result.key, {
            ...{ id, version: version ?? 1, state: now.get(result.key)?.state ?? "draft" },
            ...{ submissionKey: row.submissionKey, senderName: "", givenBy: row.givenBy, values: row.values },
            ...{ difficulties: row.difficulties, proposals: row.proposals },
          }),
        );
        mark([result.key], { kind: dirty.current.has(result.key) ? "waiting" : "kept" });
      }
    } catch {
      for (const key of sentKeys) dirty.current.add(key);
      mark(sentKeys, { kind: "waiting" });
      timer.current = setTimeout(save, AGAIN_AFTER_MS);
    } finally {
      busy.current = false;
    }
    if (dirty.current.size > 0) timer.current = setTimeout(save, SAVE_AFTER_MS);
  }, [grid.period.key, mark, rowOf]);

  const changed = useCallback(
    (rows: readonly string[]) => {
      for (const key of rows) dirty.current.add(key);
      mark(rows, { kind: "waiting" });
      clearTimeout(timer.current);
      timer.current = setTimeout(save, SAVE_AFTER_MS);
    },
    [mark, save],
  );

  const send = useCallback(
    async (wantedKeys: readonly string[]) => {
      clearTimeout(timer.current);
      const wanted = wantedKeys.flatMap((key) => rowOf(key)?.row ?? []);
      mark(wantedKeys, { kind: "saving" });
      try {
        const results = await sendGridAction({ periodKey: grid.period.key, rows: wanted });
        for (const result of results) {
          if (!result.ok) {
            mark(result.key ? [result.key] : wantedKeys, { kind: "refused", words: result.words });
            continue;
          }
          dirty.current.delete(result.key);
          mark([result.key], { kind: "sent", notes: result.notes });
          setReports((now) => {
            const report = now.get(result.key);
            const row = wanted.find(({ key }) => key === result.key);
            return new Map(now).set(result.key, {
              ...{ id: result.id, version: (report?.version ?? 0) + 1, state: "submitted", senderName: "Bạn" },
              ...{ submissionKey: row?.submissionKey ?? "", givenBy: row?.givenBy ?? null, values: row?.values ?? [] },
              ...{ difficulties: row?.difficulties ?? null, proposals: row?.proposals ?? null },
            });
          });
        }
      } catch {
        mark(wantedKeys, { kind: "refused", words: "Mất kết nối: chưa gửi được, số vẫn còn ở đây. Bấm gửi lại." });
      }
    },
    [grid.period.key, mark, rowOf],
  );

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (dirty.current.size > 0 || busy.current) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => {
      window.removeEventListener("beforeunload", warn);
      clearTimeout(timer.current);
    };
  }, []);
  return { reports, saving, changed, send };
}
