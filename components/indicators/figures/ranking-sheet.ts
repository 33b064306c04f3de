import { monthOfNumber } from "@/lib/indicators/core/figures/month-number";
import type { RankingView } from "@/lib/indicators/queries/ranking";
import { formatPeriod } from "@/lib/kernel/period";
import type { WorkbookSheet, WorkbookValue } from "@/lib/spreadsheets/write-workbook";
import { whyNotWords } from "./ranking-words";

/** The bản with their places, then those without one and why. */
export function rankingSheet({ definition, ranking, month }: RankingView): WorkbookSheet {
  const shown = ranking?.kind === "ranked" ? ranking : null;
  const share = (tenths: number | null): WorkbookValue => ({
    formula: { kind: "share", numerator: 2, denominator: 3 },
    result: tenths === null ? null : tenths / 10,
  });
  return {
    name: "So sánh các bản",
    caption: [
      "SO SÁNH CÁC BẢN",
      definition ? `${definition.code}. ${definition.name}, ${formatPeriod(monthOfNumber(month))}` : "",
    ],
    columns: [
      { title: "Hạng", width: 8, kind: "number", align: "center" },
      { title: "Bản", width: 28 },
      { title: "Tử số", width: 12, kind: "number" },
      { title: "Mẫu số", width: 12, kind: "number" },
      { title: "Tỷ lệ (%)", width: 11, kind: "decimal" },
      { title: "Vì sao không xếp hạng", width: 40 },
    ],
    rows: [
      ...(shown?.ranked ?? []).map(({ place, name, numerator, denominator, tenths }) => [
        ...[place, name, numerator, denominator, share(tenths), null],
      ]),
      ...(shown?.unranked ?? []).map(({ name, numerator, denominator, why }) => [
        ...[null, name, numerator, denominator, null, whyNotWords[why]],
      ]),
    ],
  };
}
