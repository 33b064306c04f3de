import { instantText } from "@/components/audit/instant-text";
import { DescriptionList } from "@/components/ui/description-list";
import { Tag, type TagTone } from "@/components/ui/tag";
import { type SignatureFacts, validWhenSigned } from "@/lib/documents/core/signed/signature";
import { dayOf, formatDay } from "@/lib/kernel/civil-date";

function stateOf(signature: SignatureFacts): { readonly tone: TagTone; readonly words: string } {
  if (signature.integrity === "broken") return { tone: "danger", words: "Nội dung đã bị sửa sau khi ký" };
  if (signature.integrity === "unknown") return { tone: "warning", words: "Cổng không đọc được chữ ký này" };
  if (signature.coversFile) return { tone: "success", words: "Toàn vẹn, ký trọn tệp" };
  return signature.coveredLater
    ? { tone: "success", words: "Toàn vẹn; sau đó có chữ ký khác" }
    : { tone: "warning", words: "Phần đã ký toàn vẹn, nhưng tệp có thêm nội dung sau khi ký" };
}

const TIME_WORDS = {
  authority: "theo dấu thời gian",
  signer: "theo máy của người ký",
  file: "theo ghi trong tệp",
} as const;

function timeOf({ signedAt, timeFrom }: SignatureFacts): string {
  if (!signedAt || !timeFrom) return "Không ghi";
  return `${instantText(new Date(signedAt))} (${TIME_WORDS[timeFrom]})`;
}

function validityOf(signature: SignatureFacts): string {
  const { validFrom, validTo } = signature;
  if (!validFrom || !validTo) return "Không rõ";
  const day = (instant: string) => formatDay(dayOf(new Date(instant)));
  const valid = validWhenSigned(signature);
  const said = valid === null ? "" : valid ? "; còn hạn khi ký" : "; không còn hạn khi ký";
  return `từ ${day(validFrom)} đến ${day(validTo)}${said}`;
}

/** What the signatures of a file say, and what was not checked of them. */
export function SignatureList({ signatures }: { signatures: readonly SignatureFacts[] }) {
  if (signatures.length === 0) return <p>Tệp không có chữ ký số.</p>;
  return (
    <div className="flex flex-col gap-3">
      <h3 className="text-lg">Chữ ký số ({signatures.length})</h3>
      <ol className="flex flex-col gap-4">
        {signatures.map((signature, index) => {
          const { tone, words } = stateOf(signature);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: in the order they were made, which never changes
            <li key={index} className="flex flex-col gap-2 border-line border-l-3 pl-3">
              <div>
                <Tag tone={tone}>{words}</Tag>
              </div>
              <DescriptionList
                facts={[
                  { term: "Người ký", value: signature.signer ?? "Không rõ" },
                  { term: "Cơ quan, tổ chức", value: signature.organisation ?? "Không ghi" },
                  { term: "Thời điểm ký", value: timeOf(signature) },
                  { term: "Nơi cấp chứng thư", value: signature.issuer ?? "Không rõ" },
                  { term: "Hạn chứng thư", value: validityOf(signature) },
                ]}
              />
            </li>
          );
        })}
      </ol>
      <p className="max-w-prose text-muted">
        Cổng không kiểm tra chuỗi chứng thư và việc thu hồi chứng thư. Khi cần chắc chắn ai đã ký, mở tệp bằng phần mềm
        ký số.
      </p>
    </div>
  );
}
