import { Tag, type TagTone } from "@/components/ui/tag";
import type { PartChange } from "@/lib/documents/core/diff/diff-documents";
import type { DocumentPart } from "@/lib/documents/core/diff/parts";
import type { ChangeStatus } from "@/lib/documents/core/diff/text-units";
import { ChangedWords } from "./changed-words";

const STATUS: Record<ChangeStatus, { readonly words: string; readonly tone: TagTone }> = {
  same: { words: "Không đổi", tone: "neutral" },
  changed: { words: "Sửa", tone: "active" },
  added: { words: "Thêm", tone: "success" },
  removed: { words: "Bỏ", tone: "danger" },
  moved: { words: "Chuyển chỗ", tone: "warning" },
};

/** The first words of a row tell which it is. */
const MOST_NAMED = 80;

function Side({ change, side }: { change: PartChange; side: "before" | "after" }) {
  const part = change[side];
  return (
    <div className={part ? "" : "max-lg:hidden"}>
      <p className="font-semibold text-muted lg:sr-only print:not-sr-only">{side === "before" ? "Trước" : "Sau"}</p>
      {part ? <SideWords change={change} part={part} side={side} /> : <p className="text-muted">Không có</p>}
    </div>
  );
}

function SideWords({ change, part, side }: { change: PartChange; part: DocumentPart; side: "before" | "after" }) {
  if (!change.cells) {
    return (
      <p className="break-words">
        {part.label === "" ? null : <span className="text-muted">{part.label} </span>}
        <ChangedWords words={change.words} side={side} />
      </p>
    );
  }
  return (
    <dl className="flex flex-col gap-1">
      {change.cells.map((words, column) => {
        const head = part.row?.heads[column] ?? `Cột ${column + 1}`;
        // What of a row is as it was only hides what is not.
        if (words.every(({ type }) => type === "same")) return null;
        return (
          <div key={head} className="flex flex-wrap gap-x-2">
            <dt className="text-muted">{head}:</dt>
            <dd className="min-w-0 break-words">
              <ChangedWords words={words} side={side} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** One part that differs: where it is, what became of it, then as it was beside as it is. */
export function ComparePart({ change }: { change: PartChange }) {
  const { before, after, status } = change;
  const here = after ?? before;
  const under = here?.row?.under;
  const about = here?.person?.called ?? here?.row?.cells.find((cell) => /\p{L}/u.test(cell));
  const from =
    status === "moved" && before && after && before.place !== after.place ? ` (trước ở ${before.place})` : "";
  return (
    <li className="flex flex-col gap-2 border-line border-t px-4 py-3 first:border-t-0 sm:px-6 print:break-inside-avoid">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Tag tone={STATUS[status].tone}>{STATUS[status].words}</Tag>
        <span className="font-semibold">
          {under ? `${under}, ` : ""}
          {here?.place}
          {here?.row && about ? `: ${about.slice(0, MOST_NAMED)}` : ""}
          {from}
        </span>
      </p>
      <div className="grid gap-x-6 gap-y-2 lg:grid-cols-2 print:grid-cols-2">
        <Side change={change} side="before" />
        <Side change={change} side="after" />
      </div>
    </li>
  );
}
