"use client";
import { annexOf, type DecisionContent } from "@/lib/document-kinds/core/content";
import type { IssuerCode } from "@/lib/document-kinds/core/issuer";
import type { PaperSigner } from "@/lib/document-kinds/core/papers/paper-facts";
import { issuerLabel } from "@/lib/document-kinds/labels";
import { formatDay, parseCivilDate } from "@/lib/kernel/civil-date";
import { EditorField, EditorText } from "./editor-field";

/** Who decides, about what, who signs, from when. */
export function GeneralEditor({
  content,
  signers,
  onContent,
}: {
  content: DecisionContent;
  signers: readonly PaperSigner[];
  onContent: (content: DecisionContent) => void;
}) {
  return (
    <div className="flex flex-col gap-4">
      <EditorField label="Cơ quan ban hành" hint="Khối ký tự đổi theo: TM., KT. hoặc không.">
        {(id) => (
          <select
            id={id}
            value={content.issuer}
            onChange={(event) => onContent({ ...content, issuer: event.target.value as IssuerCode })}
            className="control"
          >
            {Object.entries(issuerLabel).map(([code, words]) => (
              <option key={code} value={code}>
                {words}
              </option>
            ))}
          </select>
        )}
      </EditorField>
      <EditorField label="Người ký">
        {(id) => (
          <select
            id={id}
            value={content.signerPostId ?? ""}
            onChange={(event) => onContent({ ...content, signerPostId: event.target.value || null })}
            className="control"
          >
            <option value="">Chưa chọn</option>
            {signers
              .filter(({ issuer }) => issuer === content.issuer)
              .map((signer) => (
                <option key={signer.id} value={signer.id}>
                  {signer.name} – {signer.lines.join(" / ")}
                </option>
              ))}
          </select>
        )}
      </EditorField>
      <EditorField label="Trích yếu">
        {(id) => (
          <EditorText id={id} value={content.subject} onText={(subject) => onContent({ ...content, subject })} />
        )}
      </EditorField>
      <EffectiveDay content={content} onContent={onContent} />
      {annexOf(content) === "none" ? null : (
        <EditorField label="Tên phụ lục">
          {(id) => (
            <EditorText
              id={id}
              value={content.annexTitle}
              onText={(annexTitle) => onContent({ ...content, annexTitle })}
            />
          )}
        </EditorField>
      )}
    </div>
  );
}

function EffectiveDay({
  content,
  onContent,
}: {
  content: DecisionContent;
  onContent: (content: DecisionContent) => void;
}) {
  return (
    <EditorField label="Có hiệu lực từ ngày" hint="Để trống: kể từ ngày ký.">
      {(id) => (
        <input
          id={id}
          inputMode="numeric"
          placeholder="ngày/tháng/năm"
          defaultValue={content.effectiveFrom ? formatDay(content.effectiveFrom) : ""}
          onBlur={(event) => {
            const text = event.target.value.trim();
            const day = text === "" ? null : parseCivilDate(text);
            if (text !== "" && !day) {
              event.target.setCustomValidity("Ngày không đúng: viết như 05/11/2026.");
              event.target.reportValidity();
              return;
            }
            event.target.setCustomValidity("");
            if (day !== content.effectiveFrom) onContent({ ...content, effectiveFrom: day });
          }}
          className="control max-w-48"
        />
      )}
    </EditorField>
  );
}
