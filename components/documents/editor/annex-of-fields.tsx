"use client";
import type { AnnexOf } from "@/lib/documents/core/model";
import { EditorField, EditorLine, EditorText } from "./editor-field";

/** What an annex on its own says in place of a head: its label, and the document it goes with. */
export function AnnexOfFields({ annexOf, onAnnexOf }: { annexOf: AnnexOf; onAnnexOf: (annexOf: AnnexOf) => void }) {
  return (
    <>
      <EditorField
        label="Kèm theo văn bản"
        hint="Ghi đủ tên loại, số, ký hiệu, ngày và cơ quan ban hành; dòng “(Kèm theo …)” lấy từ đây."
      >
        {(id) => (
          <EditorText id={id} value={annexOf.document} onText={(document) => onAnnexOf({ ...annexOf, document })} />
        )}
      </EditorField>
      <EditorField label="Nhãn" hint="“Phụ lục”; khi văn bản có nhiều phụ lục thì “Phụ lục I”, “Phụ lục II”.">
        {(id) => <EditorLine id={id} value={annexOf.label} onText={(label) => onAnnexOf({ ...annexOf, label })} />}
      </EditorField>
      <EditorField label="Khổ giấy">
        {(id) => (
          <select
            id={id}
            value={annexOf.orientation}
            onChange={(event) =>
              onAnnexOf({ ...annexOf, orientation: event.target.value === "landscape" ? "landscape" : "portrait" })
            }
            className="control w-auto self-start"
          >
            <option value="portrait">A4 đứng</option>
            <option value="landscape">A4 ngang</option>
          </select>
        )}
      </EditorField>
    </>
  );
}
