"use client";
import { Button } from "@/components/ui/button";
import { EditorLine } from "./editor-field";
import { MoveButtons, moved } from "./move-buttons";

/** A short list of lines, such as Kính gửi; dashes and marks come by themselves. */
export function LinesEditor({
  lines,
  label,
  add,
  onLines,
}: {
  lines: readonly string[];
  label: string;
  /** Words of the button that adds one. */
  add: string;
  onLines: (lines: readonly string[]) => void;
}) {
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 font-semibold">{label}</legend>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
        <div key={at} className="flex items-center gap-1">
          <EditorLine
            aria-label={`${label} ${at + 1}`}
            value={line}
            onText={(text) => onLines(lines.map((other, index) => (index === at ? text : other)))}
            className="control min-w-0 flex-1"
          />
          <MoveButtons
            what={`${label} ${at + 1}`}
            onUp={at > 0 ? () => onLines(moved(lines, at, -1)) : null}
            onDown={at < lines.length - 1 ? () => onLines(moved(lines, at, 1)) : null}
            onRemove={() => onLines(lines.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      <div>
        <Button tone="quiet" onClick={() => onLines([...lines, ""])}>
          {add}
        </Button>
      </div>
    </fieldset>
  );
}
