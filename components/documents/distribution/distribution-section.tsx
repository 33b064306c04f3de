import { DownloadButton, LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { CopyBox } from "@/components/ui/copy-box";
import { Disclosure } from "@/components/ui/disclosure";
import { FileSpreadsheetIcon, PrinterIcon } from "@/components/ui/icons";
import { sendingWords } from "@/lib/documents/core/sending-words";
import { canKeepRegisters } from "@/lib/documents/policy";
import { readDistribution } from "@/lib/documents/queries/distribution";
import type { DocumentView } from "@/lib/documents/queries/documents";
import type { Actor } from "@/lib/kernel/actor";
import { handoverHref } from "./handover-sheet";
import { SendForm } from "./send-form";
import { SentTable } from "./sent-table";

/** How an issued document went out: one press for all its recipients, then who has it. */
export async function DistributionSection({ actor, document }: { actor: Actor; document: DocumentView }) {
  const found = await readDistribution(actor, document.id);
  if (!found) return null;
  const { rows, waiting } = found;
  const standing = document.state === "issued" || document.state === "recorded";
  const mayWrite = canKeepRegisters(actor) && standing;
  if (rows.length === 0 && !mayWrite) return null;
  const names = [...waiting.map(({ name }) => name), ...rows.map(({ recipient }) => recipient)];
  const only = { query: "", year: null, documentId: document.id };
  return (
    <Section
      title="Gửi đi, giao nhận"
      id="gui-di"
      action={
        rows.length > 0 ? (
          <div className="flex flex-wrap gap-2">
            <LinkButton href={handoverHref(only, "/in")}>
              <PrinterIcon />
              In sổ giao nhận
            </LinkButton>
            <DownloadButton href={handoverHref(only, "/xuat")}>
              <FileSpreadsheetIcon />
              Tải Excel
            </DownloadButton>
          </div>
        ) : undefined
      }
    >
      {rows.length > 0 ? (
        <Card flush>
          <SentTable rows={rows} mayWrite={mayWrite} today={actor.today} />
        </Card>
      ) : null}
      {mayWrite ? (
        <Card>
          <SendForm documentId={document.id} waiting={waiting} today={actor.today} again={rows.length > 0} />
        </Card>
      ) : null}
      {mayWrite ? (
        <Disclosure summary="Lời nhắn để dán vào Zalo">
          <CopyBox label="Lời nhắn" text={sendingWords(found.document, [...new Set(names)])} action="Chép lời nhắn" />
        </Disclosure>
      ) : null}
    </Section>
  );
}
