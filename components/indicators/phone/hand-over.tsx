import { useRef, useState } from "react";
import { buttonLook } from "@/components/ui/button-look";
import { completedValue } from "@/lib/indicators/core/check-values";
import {
  encodeHandSentFile,
  encodeHandSentText,
  type HandSentPhoto,
  type HandSentReport,
} from "@/lib/indicators/core/hand-sent";
import { type Draft, filledValues } from "@/lib/indicators/core/phone/draft";
import { WIDE } from "./phone-frame";
import type { PhoneStore } from "./phone-store";

/** The report of a draft as it leaves by hand. */
export function handSent(draft: Draft): HandSentReport {
  const { submissionKey, form, clientAt } = draft;
  const boxes = new Map(form.boxes.map((box) => [box.indicatorId, box]));
  const values = filledValues(draft).flatMap((value) => {
    const box = boxes.get(value.indicatorId);
    if (!box) return [];
    const { indicatorId: _id, ...rest } = completedValue(box, value);
    return [{ code: box.code, ...rest }];
  });
  return {
    ...{ submissionKey, periodKey: form.periodKey, campaignId: form.campaignId, reporter: form.reporter },
    ...{ reporterName: form.reporterName, values, clientAt },
    ...{ difficulties: draft.difficulties || null, proposals: draft.proposals || null },
  };
}

function base64(bytes: ArrayBuffer): string {
  let text = "";
  for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte);
  return btoa(text);
}

async function saveFile(draft: Draft, store: PhoneStore): Promise<void> {
  const photos: HandSentPhoto[] = (await store.photosOf(draft.id)).map(({ name, mime, bytes }) => ({
    ...{ name, mime, base64: base64(bytes) },
  }));
  const text = encodeHandSentFile({ report: handSent(draft), photos });
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `bao-cao-${draft.form.periodKey}-${draft.submissionKey.slice(0, 8)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The way out if the network never comes: a file, or a text for Zalo or a message. */
export function HandOver({ draft, store }: { draft: Draft; store: PhoneStore }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const text = encodeHandSentText(handSent(draft));
  const copy = async () => {
    box.current?.select();
    const done = navigator.clipboard
      ? await navigator.clipboard.writeText(text).then(
          () => true,
          () => document.execCommand("copy"),
        )
      : document.execCommand("copy");
    setSaid(
      done ? "Đã chép. Mở Zalo hoặc tin nhắn rồi dán." : "Chưa chép được: giữ tay trên đoạn chữ rồi chọn Sao chép.",
    );
  };
  return (
    <details className="rounded-md border border-line bg-surface px-3 py-1">
      <summary className="flex min-h-11 items-center font-semibold">Không có mạng lâu? Gửi bằng tay</summary>
      <div className="flex flex-col gap-3 pb-3">
        <p>
          Gửi cho cán bộ văn hóa - xã hội của xã. Sau này máy có mạng và gửi thêm lần nữa cũng chỉ thành một báo cáo.
        </p>
        <textarea
          ref={box}
          readOnly
          rows={6}
          value={text}
          aria-label="Báo cáo bằng chữ"
          className="control bg-surface! text-ink!"
        />
        <button type="button" onClick={() => void copy()} className={buttonLook("secondary", WIDE)}>
          Chép để dán vào Zalo, tin nhắn
        </button>
        <button type="button" onClick={() => void saveFile(draft, store)} className={buttonLook("secondary", WIDE)}>
          Lưu tệp để gửi tay
        </button>
        <p role="status">{said}</p>
      </div>
    </details>
  );
}
