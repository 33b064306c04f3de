"use client";
import { Button } from "@/components/ui/button";
import { ArrowDownIcon, ArrowUpIcon, TrashIcon } from "@/components/ui/icons";

/** Up, down and away, with words for those who listen. */
export function MoveButtons({
  what,
  onUp,
  onDown,
  onRemove,
}: {
  what: string;
  onUp: (() => void) | null;
  onDown: (() => void) | null;
  onRemove: (() => void) | null;
}) {
  return (
    <div className="flex shrink-0">
      <Button tone="quiet" className="px-2.5" disabled={!onUp} onClick={onUp ?? undefined}>
        <ArrowUpIcon />
        <span className="sr-only">Đưa {what} lên</span>
      </Button>
      <Button tone="quiet" className="px-2.5" disabled={!onDown} onClick={onDown ?? undefined}>
        <ArrowDownIcon />
        <span className="sr-only">Đưa {what} xuống</span>
      </Button>
      <Button tone="quiet" className="px-2.5" disabled={!onRemove} onClick={onRemove ?? undefined}>
        <TrashIcon />
        <span className="sr-only">Bỏ {what}</span>
      </Button>
    </div>
  );
}

/** The list with the item at `from` moved one step. */
export function moved<Item>(items: readonly Item[], from: number, step: -1 | 1): Item[] {
  const copy = [...items];
  const [item] = copy.splice(from, 1);
  if (item !== undefined) copy.splice(from + step, 0, item);
  return copy;
}
