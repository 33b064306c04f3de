"use client";
import { signersFor } from "@/lib/document-kinds/core/papers/compose-paper";
import type { PaperContent, PaperIssuer } from "@/lib/document-kinds/core/papers/paper-content";
import type { PaperFacts } from "@/lib/document-kinds/core/papers/paper-facts";
import type { PaperKind } from "@/lib/document-kinds/core/papers/paper-kind";
import { paperIssuerLabel } from "@/lib/document-kinds/labels";
import { AnnexOfFields } from "./annex-of-fields";
import { EditorField, EditorLine, EditorText } from "./editor-field";
import { LinesEditor } from "./lines-editor";

const keyOf = ({ code, unitId }: PaperIssuer) => (unitId ? `${code}:${unitId}` : code);

/** Everyone who may issue the kind: an office is named, a leader is not. */
function issuersOf(kind: PaperKind, facts: PaperFacts) {
  return kind.issuers.flatMap((code): { issuer: PaperIssuer; words: string }[] =>
    code === "phong"
      ? facts.units.map(({ id, name }) => ({ issuer: { code, unitId: id }, words: name }))
      : [{ issuer: { code, unitId: null }, words: paperIssuerLabel[code] }],
  );
}

/** Who issues and signs, about what, to whom. */
export function PaperGeneral({
  kind,
  content,
  facts,
  onContent,
}: {
  kind: PaperKind;
  content: PaperContent;
  facts: PaperFacts;
  onContent: (content: PaperContent) => void;
}) {
  const issuers = issuersOf(kind, facts);
  const signers = signersFor(facts, content.issuer, kind.typeName);
  return (
    <div className="flex flex-col gap-4">
      <EditorField label="Cơ quan ban hành" hint="Phần đầu, ký hiệu và khối ký tự đổi theo.">
        {(id) => (
          <select
            id={id}
            value={keyOf(content.issuer)}
            onChange={(event) => {
              const issuer = issuers.find((one) => keyOf(one.issuer) === event.target.value)?.issuer;
              if (!issuer) return;
              const signerId = signersFor(facts, issuer, kind.typeName)[0]?.id ?? null;
              // The office that issues it drafts it: the Lưu line follows.
              const drafter = facts.units.find(({ id: unitId }) => unitId === issuer.unitId)?.abbreviation;
              const archive = drafter ? ["VT", drafter] : content.recipients.archive;
              onContent({ ...content, issuer, signerId, recipients: { ...content.recipients, archive } });
            }}
            className="control"
          >
            {issuers.map(({ issuer, words }) => (
              <option key={keyOf(issuer)} value={keyOf(issuer)}>
                {words}
              </option>
            ))}
          </select>
        )}
      </EditorField>
      <EditorField
        label={kind.signedBy === "one" ? "Người ký" : "Chủ tọa"}
        hint={signers.length === 0 ? "Chưa ai giữ chức vụ được ký: ghi chức vụ ở trang Cán bộ." : undefined}
      >
        {(id) => (
          <select
            id={id}
            value={content.signerId ?? ""}
            onChange={(event) => onContent({ ...content, signerId: event.target.value || null })}
            className="control"
          >
            <option value="">Chưa chọn</option>
            {signers.map((signer) => (
              <option key={signer.id} value={signer.id}>
                {signer.name} – {signer.lines.join(" / ")}
              </option>
            ))}
          </select>
        )}
      </EditorField>
      {kind.signedBy === "one" ? null : (
        <EditorField label="Thư ký (người ghi biên bản)">
          {(id) => (
            <EditorLine
              id={id}
              value={content.secretary}
              onText={(secretary) => onContent({ ...content, secretary })}
            />
          )}
        </EditorField>
      )}
      <EditorField
        label={content.annexOf ? "Tên phụ lục" : "Trích yếu"}
        hint={kind.typeName === null ? "Phần sau chữ “V/v”." : undefined}
      >
        {(id) => (
          <EditorText id={id} value={content.subject} onText={(subject) => onContent({ ...content, subject })} />
        )}
      </EditorField>
      {content.annexOf ? (
        <AnnexOfFields annexOf={content.annexOf} onAnnexOf={(annexOf) => onContent({ ...content, annexOf })} />
      ) : null}
      {kind.addressed ? (
        <LinesEditor
          lines={content.addressees}
          label="Kính gửi"
          add="Thêm nơi gửi"
          onLines={(addressees) => onContent({ ...content, addressees })}
        />
      ) : null}
    </div>
  );
}
