import { ChangedWords } from "@/components/documents/compare/changed-words";
import { Disclosure } from "@/components/ui/disclosure";
import { wordChanges } from "@/lib/documents/core/diff/words";
import type { SignedComparison, SignedDifference } from "@/lib/documents/core/signed/compare-signed";

const KIND_WORDS: Record<SignedDifference["kind"], string> = {
  missing: "Bản ký thiếu",
  changed: "Bản ký khác",
  inserted: "Bản ký chen thêm",
  moved: "Bản ký chuyển chỗ",
};

function Words({ difference: { kind, before, after } }: { difference: SignedDifference }) {
  if (kind !== "changed" || before === null || after === null) return <p>{before ?? after}</p>;
  const words = wordChanges(before, after);
  return (
    <>
      <p>
        <span className="text-muted">Đã ban hành: </span>
        <ChangedWords words={words} side="before" />
      </p>
      <p>
        <span className="text-muted">Bản ký: </span>
        <ChangedWords words={words} side="after" />
      </p>
    </>
  );
}

function DifferenceItem({ difference }: { difference: SignedDifference }) {
  const { kind, page } = difference;
  return (
    <li className="border-line border-l-3 pl-3">
      <p className="font-semibold">
        {KIND_WORDS[kind]}
        {page === null ? "" : `, trang ${page}`}
      </p>
      <Words difference={difference} />
    </li>
  );
}

/** Where the signed copy says other than the frozen words, and what it says besides. */
export function SignedDifferences({ comparison }: { comparison: SignedComparison }) {
  const { differences, additions, dated, more } = comparison;
  return (
    <>
      {differences.length > 0 ? (
        <Disclosure summary={`Các chỗ khác (${differences.length}${more ? "+" : ""})`} open={differences.length <= 10}>
          <ul className="flex flex-col gap-3">
            {differences.map((difference, index) => (
              // Found in the order of the text; nothing else tells two alike apart.
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes once read
              <DifferenceItem key={index} difference={difference} />
            ))}
          </ul>
        </Disclosure>
      ) : null}
      {additions.length > 0 ? (
        <Disclosure summary={`Có thêm ngoài lời văn (${additions.length})`} open={additions.length <= 3}>
          <ul className="list-disc pl-5">
            {additions.map(({ page, text }) => (
              <li key={`${page} ${text}`} className="break-words">
                Trang {page}: {text}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      {dated.length > 0 ? <p>Số, ngày để trống hoặc viết tay trên bản ký: {dated.join("; ")}.</p> : null}
    </>
  );
}
