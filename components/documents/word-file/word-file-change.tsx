import { ChangedWords } from "@/components/documents/compare/changed-words";
import { Tag, type TagTone } from "@/components/ui/tag";
import type { PlannedLine } from "@/lib/document-kinds/core/word-file/plan";
import type { WordFileChange } from "@/lib/document-kinds/queries/word-file";

const TYPE: Record<WordFileChange["type"], { readonly words: string; readonly tone: TagTone }> = {
  changed: { words: "Sửa", tone: "active" },
  added: { words: "Thêm", tone: "success" },
  removed: { words: "Bỏ", tone: "danger" },
  moved: { words: "Chuyển chỗ", tone: "warning" },
};

function Cells({ line, side }: { line: PlannedLine; side: "before" | "after" }) {
  const heads = line.change.part?.row?.heads ?? [];
  return (line.cells ?? []).map((words, column) => {
    if (words.every(({ type }) => type === "same")) return null;
    const head = heads[column] ?? `Cột ${column + 1}`;
    return (
      <p key={head}>
        <span className="text-muted">{head}: </span>
        <ChangedWords words={words} side={side} />
      </p>
    );
  });
}

function LineWords({ line, side }: { line: PlannedLine; side: "before" | "after" }) {
  const { part, file } = line.change;
  const label = side === "before" ? part?.label : file?.label;
  if (line.cells) return <Cells line={line} side={side} />;
  return (
    <p className="break-words">
      {label ? <span className="text-muted">{label} </span> : null}
      <ChangedWords words={line.words} side={side} />
    </p>
  );
}

function Side({ change, side }: { change: WordFileChange; side: "before" | "after" }) {
  const lines = change.lines.filter(({ change: { part, file } }) => (side === "before" ? part : file));
  if (lines.length === 0) return null;
  return (
    <div>
      <p className="font-semibold text-muted">{side === "before" ? "Dự thảo" : "Trong tệp"}</p>
      {lines.map((line) => (
        <LineWords key={line.name} line={line} side={side} />
      ))}
    </div>
  );
}

/** What is changed and where, as the draft says it beside as the file says it. */
export function ChangeHead({ change }: { change: WordFileChange }) {
  const [first] = change.lines;
  const key = first?.change.part?.row?.cells.find((cell) => /\p{L}/u.test(cell));
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Tag tone={TYPE[change.type].tone}>{TYPE[change.type].words}</Tag>
      <span className="font-semibold">
        {change.place}
        {key ? `, dòng “${key.slice(0, 60)}”` : ""}
      </span>
    </span>
  );
}

export function ChangeWords({ change }: { change: WordFileChange }) {
  return (
    <div className="grid gap-x-6 gap-y-2 lg:grid-cols-2">
      {change.type === "moved" && change.lines.every((line) => !line.change.changed) ? (
        <p className="break-words lg:col-span-2">{change.lines[0]?.change.file?.text}</p>
      ) : (
        <>
          <Side change={change} side="before" />
          <Side change={change} side="after" />
        </>
      )}
    </div>
  );
}
