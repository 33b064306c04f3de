"use client";
import { plain } from "@/lib/documents/core/inline";
import type { Basis } from "@/lib/documents/core/model";
import { type KnownBasis, underItsEntry } from "@/lib/documents/core/paper/match-basis";
import { EditorField, EditorText } from "./editor-field";
import { MoveButtons, moved } from "./move-buttons";

export interface OfferedBasis {
  readonly id: string;
  readonly citation: string;
}

function wordsOf(basis: Basis): string {
  return basis.text.map((run) => (run.type === "text" ? run.text : "")).join("");
}

/** Legal bases: chosen from those in force, worded as cited, or typed; the proposal comes last. */
export function BasesEditor({
  bases,
  offered,
  register,
  onBases: write,
}: {
  bases: readonly Basis[];
  offered: readonly OfferedBasis[];
  register: readonly KnownBasis[];
  onBases: (bases: readonly Basis[]) => void;
}) {
  const cited = bases.filter((basis) => basis.type === "basis");
  const proposals = bases.filter((basis) => basis.type === "proposal");
  const free = offered.filter((one) => !bases.some((basis) => basis.legalBasisId === one.id));
  const add = (id: string) => {
    const one = offered.find((other) => other.id === id);
    if (!one) return;
    const basis: Basis = { id: `can-cu-${id}`, type: "basis", text: plain(one.citation), legalBasisId: id };
    write([...cited, basis, ...proposals]);
  };
  return (
    <div className="flex flex-col gap-4">
      {bases.map((basis, index) => (
        <div key={basis.id} id={`sua-${basis.id}`} className="scroll-mt-24 flex items-start gap-1">
          <div className="min-w-0 flex-1">
            <EditorText
              aria-label={basis.type === "basis" ? `Căn cứ ${index + 1}` : "Theo đề nghị của"}
              value={wordsOf(basis)}
              onText={(text) => {
                const retyped = underItsEntry({ ...basis, text: plain(text) }, register);
                write(bases.map((other) => (other === basis ? retyped : other)));
              }}
            />
          </div>
          <MoveButtons
            what={`căn cứ ${index + 1}`}
            onUp={index > 0 && basis.type === bases[index - 1]?.type ? () => write(moved(bases, index, -1)) : null}
            onDown={
              index < bases.length - 1 && basis.type === bases[index + 1]?.type
                ? () => write(moved(bases, index, 1))
                : null
            }
            onRemove={() => write(bases.filter((other) => other !== basis))}
          />
        </div>
      ))}
      <EditorField label="Thêm căn cứ" hint="Chỉ có các văn bản còn hiệu lực vào ngày soạn. Dấu cuối dòng tự đặt.">
        {(id) => (
          <select id={id} value="" onChange={(event) => add(event.target.value)} className="control">
            <option value="">Chọn trong danh mục căn cứ pháp lý…</option>
            {free.map((one) => (
              <option key={one.id} value={one.id}>
                {one.citation.replace(/^Căn cứ /, "").slice(0, 140)}
              </option>
            ))}
          </select>
        )}
      </EditorField>
    </div>
  );
}
