import { type PageQuery, textIn } from "@/components/layout/page-query";
import { hrefWith } from "@/components/ui/query-string";
import { fileStateLabel } from "@/lib/documents/labels";
import type { WorkFileFilter } from "@/lib/documents/queries/work-files";

export const FILES_PATH = "/van-ban/ho-so";

type StateAsked = Exclude<WorkFileFilter["state"], null>;

const STATES = [
  { state: "open", text: "dang-mo", label: fileStateLabel.open },
  { state: "overdue", text: "qua-han", label: "Quá hạn chưa đóng" },
  { state: "closed", text: "da-dong", label: fileStateLabel.closed },
  { state: "handed", text: "da-giao", label: fileStateLabel.handed },
] as const satisfies readonly { state: StateAsked; text: string; label: string }[];

/** How the address names each state. */
export const FILE_STATE_CHOICES = STATES.map(({ text, label }) => ({ value: text, label }));

export function fileStateText(asked: WorkFileFilter["state"]): string {
  return STATES.find(({ state }) => state === asked)?.text ?? "";
}

export function readFileFilter(query: Awaited<PageQuery>, years: readonly number[]): WorkFileFilter {
  const asked = textIn(query, "tinh-trang");
  return {
    query: textIn(query, "q").slice(0, 200),
    year: years.find((year) => String(year) === textIn(query, "nam")) ?? null,
    state: STATES.find(({ text }) => text === asked)?.state ?? null,
  };
}

export function filesHref({ query, year, state }: WorkFileFilter, part = "", page = 1): string {
  const params = { q: query, nam: year, "tinh-trang": fileStateText(state), trang: page === 1 ? null : page };
  return hrefWith(`${FILES_PATH}${part}`, params);
}

/** "Năm 2026, đang mở, tìm “kiện toàn”"; "Tất cả các năm" without a year. */
export function fileFilterWords({ query, year, state }: WorkFileFilter): string {
  const label = STATES.find((one) => one.state === state)?.label;
  return [
    year === null ? "Tất cả các năm" : `Năm ${year}`,
    ...(label ? [label.toLocaleLowerCase("vi")] : []),
    ...(query.trim() ? [`tìm “${query.trim()}”`] : []),
  ].join(", ");
}
