import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";

/** What a message that carries a document must say. */
export interface SentDocument {
  readonly issuerName: string;
  /** "Quyết định về việc kiện toàn …" */
  readonly typeAndSubject: string;
  /** "05/QĐ-UBND" */
  readonly code: string;
  readonly issuedOn: CivilDate | null;
}

/** The message to paste into a group chat beside the file. */
export function sendingWords(
  { issuerName, typeAndSubject, code, issuedOn }: SentDocument,
  to: readonly string[],
): string {
  const day = issuedOn ? ` ngày ${formatDay(issuedOn)}` : "";
  return [
    ...(to.length > 0 ? [`Kính gửi: ${to.join("; ")}.`] : []),
    `${issuerName} gửi văn bản số ${code}${day}: ${typeAndSubject}.`,
    "Đề nghị các cơ quan, đơn vị, cá nhân nhận văn bản (tệp kèm theo), thực hiện và trả lời tin này khi đã nhận.",
  ].join("\n");
}

/** One sending as the register of outgoing documents sums it up. */
export interface Sending {
  readonly copies: number;
  readonly sentOn: CivilDate;
  readonly receivedOn: CivilDate | null;
  readonly receivedName: string | null;
}

/** Copies given out, the first day, and who signed for them, of all sendings of a document. */
export function sumOfSendings(sendings: readonly Sending[]): {
  readonly copies: number | null;
  readonly firstOn: CivilDate | null;
  readonly received: string;
} {
  const days = sendings.map(({ sentOn }) => sentOn).sort();
  const received = sendings.filter(({ receivedOn }) => receivedOn !== null);
  const names = received.flatMap(({ receivedName, receivedOn }) =>
    receivedName && receivedOn ? [`${receivedName} (${formatDay(receivedOn)})`] : [],
  );
  const all = names.length === received.length && names.length <= 3;
  return {
    copies: sendings.length > 0 ? sendings.reduce((sum, { copies }) => sum + copies, 0) : null,
    firstOn: days[0] ?? null,
    received: received.length === 0 ? "" : all ? names.join("; ") : `${received.length}/${sendings.length} nơi đã nhận`,
  };
}
