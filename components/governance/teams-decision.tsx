import { OwnTemplateField } from "@/components/documents/templates/own-template-field";
import { AppLink } from "@/components/ui/app-link";
import { Card } from "@/components/ui/card";
import { FileTextIcon } from "@/components/ui/icons";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import type { DocumentKind } from "@/lib/document-kinds/core/kinds";
import type { TeamRow } from "@/lib/governance/queries/teams";
import { isReady } from "./teams-table";

const KINDS: readonly { kind: DocumentKind; state: TeamRow["state"]; words: string }[] = [
  { kind: "qd-thanh-lap-to-cnscd", state: "proposed", words: "Soạn quyết định thành lập" },
  { kind: "qd-kien-toan-to-cnscd", state: "changing", words: "Soạn quyết định kiện toàn" },
];

const HOW = [
  { value: "0", label: "Một quyết định cho các Tổ đã chọn" },
  { value: "1", label: "Mỗi Tổ một quyết định" },
];

/** From ticked teams to their decision: one for all of them, or one each. Stands in the form that holds the ticks. */
export function TeamsDecision({ rows, tickAllHref }: { rows: readonly TeamRow[]; tickAllHref: string }) {
  const ready = rows.filter(isReady);
  const kinds = KINDS.map((one) => ({ ...one, count: ready.filter(({ state }) => state === one.state).length }));
  return (
    <Card className="print:hidden">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <p>
          <b>{`${ready.length} Tổ đã đủ điều kiện để soạn quyết định.`}</b>
          {" Chọn ở danh sách dưới, hoặc "}
          <AppLink href={tickAllHref} className="link inline-flex min-h-11 items-center">
            {`chọn cả ${ready.length} Tổ`}
          </AppLink>
          .
        </p>
        <div className="flex flex-wrap gap-2">
          {kinds
            .filter(({ count }) => count > 0)
            .map(({ kind, words, count }) => (
              <SubmitButton key={kind} name="kind" value={kind} pendingWords="Đang soạn…">
                <FileTextIcon />
                {kinds.every((one) => one.count > 0) ? `${words} (${count} Tổ)` : words}
              </SubmitButton>
            ))}
        </div>
        <div className="flex basis-full flex-col gap-3 empty:hidden">
          {ready.length > 1 ? (
            <RadioGroup legend="Số quyết định" name="each" choices={HOW} defaultValue="0" inline />
          ) : null}
          <OwnTemplateField kinds={kinds.filter(({ count }) => count > 0).map(({ kind }) => kind)} />
        </div>
      </div>
    </Card>
  );
}
