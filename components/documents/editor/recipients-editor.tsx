"use client";
import { useMemo } from "react";
import { Button } from "@/components/ui/button";
import type { RecipientLine, Recipients } from "@/lib/documents/core/model";
import { copiesByName, copiesProposed, type OfferedGroup, sharesOf, withGroup } from "@/lib/documents/core/recipients";
import { EditorField, EditorLine } from "./editor-field";
import { MoveButtons, moved } from "./move-buttons";

/** Nơi nhận: one line each, then the Lưu line. Dashes, ";" and "." come by themselves. */
export function RecipientsEditor({
  recipients,
  addressees = [],
  articles,
  groups,
  unitCodes,
  onRecipients,
}: {
  recipients: Recipients;
  /** Whom "Như trên" means. */
  addressees?: readonly string[];
  /** In order, for "Như Điều n". */
  articles: readonly { readonly id: string }[];
  /** Kept groups, with their lines in force today. */
  groups: readonly OfferedGroup[];
  unitCodes: readonly string[];
  onRecipients: (recipients: Recipients) => void;
}) {
  const { lines, archive } = recipients;
  const copies = useMemo(() => copiesByName(groups), [groups]);
  const numbers = new Map(articles.map(({ id }, index) => [id, index + 1]));
  const write = (next: readonly RecipientLine[]) => onRecipients({ archive, lines: next });
  const [drafter = ""] = archive.slice(1);
  return (
    <div className="flex flex-col gap-3">
      {lines.map((line, index) => (
        <div key={line.id} id={`sua-${line.id}`} className="scroll-mt-24 flex items-center gap-1">
          <div className="min-w-0 flex-1">
            {line.type === "to" ? (
              <EditorLine
                aria-label={`Nơi nhận ${index + 1}`}
                value={line.text}
                onText={(text) => write(lines.map((other) => (other === line ? { ...line, text } : other)))}
              />
            ) : line.type === "as-article" ? (
              <select
                aria-label="Như Điều"
                value={line.articleId}
                onChange={(event) =>
                  write(lines.map((other) => (other === line ? { ...line, articleId: event.target.value } : other)))
                }
                className="control"
              >
                {articles.map((article, place) => (
                  <option key={article.id} value={article.id}>
                    Như Điều {place + 1}
                  </option>
                ))}
              </select>
            ) : (
              <p>Như trên</p>
            )}
          </div>
          <MoveButtons
            what={`nơi nhận ${index + 1}`}
            onUp={index > 0 ? () => write(moved(lines, index, -1)) : null}
            onDown={index < lines.length - 1 ? () => write(moved(lines, index, 1)) : null}
            onRemove={() => write(lines.filter((other) => other !== line))}
          />
        </div>
      ))}
      {groups.length > 0 ? (
        <EditorField label="Thêm nhóm nơi nhận" hint="Nơi đã có trong danh sách không thêm lần nữa.">
          {(id) => (
            <select
              id={id}
              value=""
              onChange={(event) => {
                const group = groups.find((one) => one.id === event.target.value);
                if (group) write(withGroup(lines, group, () => crypto.randomUUID()));
              }}
              className="control"
            >
              <option value="">Chọn nhóm…</option>
              {groups.map((group) => (
                <option key={group.id} value={group.id}>
                  {group.name} ({group.lines.length})
                </option>
              ))}
            </select>
          )}
        </EditorField>
      ) : null}
      <div>
        <Button onClick={() => write([...lines, { type: "to", id: crypto.randomUUID(), text: "" }])}>
          Thêm nơi nhận
        </Button>
      </div>
      <div id="sua-archive" className="scroll-mt-24">
        <EditorField label="Đơn vị soạn thảo trong dòng Lưu">
          {(id) => (
            <select
              id={id}
              value={drafter}
              onChange={(event) => {
                const next = event.target.value ? ["VT", event.target.value] : ["VT"];
                onRecipients({ lines, archive: next });
              }}
              className="control"
            >
              <option value="">Chỉ lưu văn thư (VT)</option>
              {drafter !== "" && !unitCodes.includes(drafter) ? <option value={drafter}>VT, {drafter}</option> : null}
              {unitCodes.map((code) => (
                <option key={code} value={code}>
                  VT, {code}
                </option>
              ))}
            </select>
          )}
        </EditorField>
      </div>
      <p className="text-muted">
        Số bản cần nhân, kể cả bản lưu:{" "}
        {copiesProposed(sharesOf({ addressees, recipients }, numbers, copies), recipients)}.
      </p>
    </div>
  );
}
