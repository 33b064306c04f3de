import { buttonLook } from "@/components/ui/button-look";
import { type Draft, filledValues, wasOvertaken } from "@/lib/indicators/core/phone/draft";
import type { PhoneBox, StandingReport } from "@/lib/indicators/core/phone/kit";
import { reopen, takeBack } from "@/lib/indicators/core/phone/queue";
import { HandOver } from "./hand-over";
import { PhoneNote, WIDE } from "./phone-frame";
import { LIST, phoneHref } from "./phone-path";
import type { PhoneStore, PhoneView } from "./phone-store";
import { completedWords, valueWords } from "./value-words";

function when(iso: string | null): string {
  if (!iso) return "";
  const time = new Intl.DateTimeFormat("vi-VN", {
    ...{ timeZone: "Asia/Ho_Chi_Minh", hour: "2-digit", minute: "2-digit" },
    ...{ day: "2-digit", month: "2-digit", year: "numeric" },
  });
  return time.format(new Date(iso));
}

/** Two reports of one period side by side: the figures that differ are marked in words. */
function SideBySide({ draft, other }: { draft: Draft; other: StandingReport }) {
  const mine = new Map(filledValues(draft).map((value) => [value.indicatorId, value]));
  const theirs = new Map(other.values.map((value) => [value.indicatorId, value]));
  const words = (box: PhoneBox) => {
    const [own, foreign] = [mine.get(box.indicatorId), theirs.get(box.indicatorId)];
    return [own ? completedWords(box, own) : null, foreign ? valueWords(box, foreign) : null] as const;
  };
  return (
    <table className="w-full border-collapse">
      <caption className="text-left">
        Báo cáo kia do {other.senderName} gửi lúc {when(other.submittedAt)}. Cả hai đều được giữ; xã sẽ chọn một, có thể
        hỏi lại bạn.
      </caption>
      <thead>
        <tr className="text-left">
          <th scope="col" className="py-2 font-semibold">
            Chỉ tiêu
          </th>
          <th scope="col" className="px-2 text-right font-semibold">
            Máy này
          </th>
          <th scope="col" className="text-right font-semibold">
            Báo cáo kia
          </th>
        </tr>
      </thead>
      <tbody>
        {draft.form.boxes.map((box) => {
          const [own, foreign] = words(box);
          return (
            <tr key={box.indicatorId} className="border-line border-t align-top">
              <th scope="row" className="py-2 text-left font-normal">
                {box.name}
                {own === foreign ? null : <strong className="block text-warn">Khác nhau</strong>}
              </th>
              <td className="px-2 py-2 text-right tabular-nums">{own ?? "để trống"}</td>
              <td className="py-2 text-right tabular-nums">{foreign ?? "để trống"}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Told({ draft, view }: { draft: Draft; view: PhoneView }) {
  const { standing } = draft.form;
  if (draft.status === "waiting") {
    const why = !view.online
      ? "Có mạng trở lại, trang này tự gửi. Đóng trang cũng không mất; có mạng thì mở lại trang."
      : view.signedIn
        ? "Chưa nhận được trả lời của cổng. Trang sẽ tự gửi lại, không thành hai báo cáo."
        : "Phiên đăng nhập đã hết. Đăng nhập lại là gửi tiếp, không phải nhập lại.";
    return (
      <PhoneNote tone="warning">
        <strong>Đã lưu trên máy, chờ {view.online && !view.signedIn ? "đăng nhập" : "mạng"}.</strong> {why}
      </PhoneNote>
    );
  }
  if (draft.status === "rival") {
    return <PhoneNote tone="warning">{draft.words}</PhoneNote>;
  }
  if (wasOvertaken(draft)) {
    return (
      <PhoneNote tone="warning">
        Xã đã duyệt báo cáo này với số gửi trước đó, số sửa sau chưa được nhận. Cần sửa thì báo cán bộ văn hóa - xã hội.
      </PhoneNote>
    );
  }
  if (standing?.state === "returned") {
    return (
      <PhoneNote tone="danger">
        <strong>Xã trả lại:</strong> {standing.returnReason}
      </PhoneNote>
    );
  }
  return (
    <PhoneNote tone="success">
      <strong>{standing?.state === "approved" ? "Xã đã duyệt." : "Cổng đã nhận báo cáo."}</strong> {draft.words}
      {draft.photosLeft > 0 ? ` Còn ${draft.photosLeft} ảnh chờ gửi.` : ""}
    </PhoneNote>
  );
}

/** After "Gửi": where the report is, and what can still be done with it. */
export function StatusCard({ draft, view, store }: { draft: Draft; view: PhoneView; store: PhoneStore }) {
  const { standing, rivals } = draft.form;
  const other = [standing, ...rivals].find((report) => report && report.submissionKey !== draft.submissionKey) ?? null;
  const mayChange = draft.status === "waiting" || standing?.state !== "approved";
  return (
    <div className="flex flex-col gap-4">
      <Told draft={draft} view={view} />
      {other && draft.status !== "waiting" && standing?.state !== "approved" ? (
        <SideBySide draft={draft} other={other} />
      ) : null}
      {draft.status === "waiting" ? <HandOver draft={draft} store={store} /> : null}
      {mayChange ? (
        <button
          type="button"
          onClick={() => store.type(draft.status === "waiting" ? takeBack(draft) : reopen(draft))}
          className={buttonLook("secondary", WIDE)}
        >
          {standing?.state === "returned" ? "Sửa và gửi lại" : "Sửa số"}
        </button>
      ) : null}
      <a href={phoneHref(LIST)} className={buttonLook("primary", WIDE)}>
        Về danh sách kỳ
      </a>
    </div>
  );
}
