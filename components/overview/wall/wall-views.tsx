import type { ReactNode } from "react";
import type { Heat } from "@/lib/indicators/core/reporting-standing";
import { PILLAR_COLUMNS, type WallWords } from "./wall-words";

const TONE: Record<string, string> = {
  success: "text-[#8fe3b0]",
  warning: "text-[#f5cf80]",
  danger: "text-[#ffab9f]",
  neutral: "text-[#c3cedb]",
};

/** Told by its mark as well as its colour. */
const HEAT: Record<Heat, { readonly mark: string; readonly words: string; readonly look: string }> = {
  full: { mark: "✓", words: "đúng hạn", look: "bg-[#12402a] border-[#4fbf84]" },
  late: { mark: "!", words: "trễ", look: "bg-[#4a3508] border-[#f0b84a] border-dashed" },
  missing: { mark: "✕", words: "thiếu", look: "bg-[#55201b] border-[#ff8a7d] border-double" },
  open: { mark: "…", words: "còn hạn", look: "bg-[#1b2836] border-[#5b6f86]" },
  "not-asked": { mark: "–", words: "không phải báo", look: "bg-[#1b2836] border-[#3a4858]" },
};

export interface WallView {
  readonly key: string;
  readonly title: string;
  readonly body: ReactNode;
}

/** The parts a television turns through. */
export function wallViews(words: WallWords): readonly WallView[] {
  return [
    { key: "tru-cot", title: `Chỉ tiêu theo trụ cột, ${words.month}`, body: <Pillars words={words} /> },
    { key: "chi-tieu", title: `Chỉ tiêu chính, ${words.month}`, body: <Figures words={words} /> },
    { key: "bao-cao", title: `Báo cáo của các bản và cơ quan, ${words.month}`, body: <Reports words={words} /> },
    { key: "viec", title: "Việc đang làm", body: <Current words={words} /> },
  ];
}

function Pillars({ words }: { words: WallWords }) {
  return (
    <table className="w-full border-collapse text-[2.2vw] tabular-nums">
      <thead>
        <tr className="text-[#c3cedb] text-[1.6vw]">
          <th className="py-[1vw] text-left font-normal">Trụ cột</th>
          {PILLAR_COLUMNS.map(([name]) => (
            <th key={name} className="w-[12vw] py-[1vw] text-right font-normal">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {words.pillars.map(({ name, counts }) => (
          <tr key={name} className="border-[#33445a] border-t">
            <th scope="row" className="py-[1.1vw] text-left">
              {name}
            </th>
            {PILLAR_COLUMNS.map(([column], index) => (
              <td
                key={column}
                className={`text-right font-semibold text-[3vw] ${counts[index] === 0 ? "text-[#5f7186]" : ""}`}
              >
                {counts[index]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Figures({ words }: { words: WallWords }) {
  if (words.figures.length === 0) return <p className="text-[2.4vw]">Chưa có số được duyệt.</p>;
  return (
    <ul className="grid grid-cols-3 gap-[1.6vw]">
      {words.figures.map(({ name, value, aim, outlook, tone, reached, mark }) => (
        <li key={name} className="flex flex-col gap-[0.6vw] rounded-lg bg-[#162331] p-[1.4vw]">
          <span className="line-clamp-2 min-h-[4.2vw] text-[1.5vw] leading-snug">{name}</span>
          <strong className="text-[4vw] leading-none tabular-nums">{value}</strong>
          <svg viewBox="0 0 100 8" className="h-[1vw] w-full" preserveAspectRatio="none" aria-hidden="true">
            <rect width="100" height="8" fill="#2b3d50" />
            <rect width={reached * 100} height="8" fill="#6db8ee" />
            {mark === null ? null : <rect x={Math.max(0, mark * 100 - 1)} width="1" height="8" fill="#f0a06a" />}
          </svg>
          <span className="text-[#c3cedb] text-[1.4vw]">{aim}</span>
          <span className={`font-semibold text-[1.5vw] ${TONE[tone] ?? ""}`}>{outlook}</span>
        </li>
      ))}
    </ul>
  );
}

function Reports({ words: { tally, tiles } }: { words: WallWords }) {
  const numbers = [
    { name: "Đúng hạn", count: tally.inTime },
    { name: "Trễ", count: tally.late },
    { name: "Thiếu", count: tally.missing },
    { name: "Phải báo", count: tally.asked },
  ];
  return (
    <div className="flex flex-col gap-[1.6vw]">
      <dl className="flex gap-[4vw]">
        {numbers.map(({ name, count }) => (
          <div key={name}>
            <dt className="text-[#c3cedb] text-[1.5vw]">{name}</dt>
            <dd className="font-semibold text-[4vw] leading-none tabular-nums">{count}</dd>
          </div>
        ))}
      </dl>
      <ul className="grid grid-cols-7 gap-[0.7vw]">
        {tiles.map(({ name, heat }) => (
          <li
            key={name}
            className={`flex items-center gap-[0.6vw] rounded-md border-2 px-[0.7vw] py-[0.45vw] text-[1.35vw] ${HEAT[heat].look}`}
          >
            <b aria-hidden="true">{HEAT[heat].mark}</b>
            <span className="truncate">{name}</span>
            <span className="sr-only">: {HEAT[heat].words}</span>
          </li>
        ))}
      </ul>
      <p className="text-[#c3cedb] text-[1.4vw]">
        {(["full", "late", "missing"] as const).map((heat) => `${HEAT[heat].mark} ${HEAT[heat].words}`).join("   ")}
      </p>
    </div>
  );
}

function Current({ words: { current } }: { words: WallWords }) {
  return (
    <ul className="flex flex-col gap-[2vw] text-[2.6vw] leading-snug">
      {current.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
