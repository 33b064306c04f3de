import { DownloadButton, LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { DownloadIcon, PrinterIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Tag } from "@/components/ui/tag";
import type { BundleView } from "@/lib/document-kinds/queries/bundles";
import { formatDay } from "@/lib/kernel/civil-date";
import { BundleSteps } from "./bundle-steps";

function LeftOut({ bundle }: { bundle: BundleView }) {
  const left = bundle.lines.filter(({ skipped }) => skipped !== null);
  if (left.length === 0) return null;
  return (
    <Section title={`Không có trong gói (${left.length})`}>
      <Card>
        <ul className="flex flex-col gap-2">
          {left.map(({ id, code, subject, skipped }) => (
            <li key={id}>
              <span className="font-semibold">{[code, subject].filter((words) => words !== "").join(": ")}</span>
              <span className="block text-muted">{skipped}</span>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}

function Result({ bundle: { id, form, until } }: { bundle: BundleView }) {
  const isZip = form === "zip";
  return (
    <div className="flex flex-col gap-3">
      <div>
        <DownloadButton tone="primary" href={`/van-ban/goi/${id}/tep`} target={isZip ? undefined : "_blank"}>
          {isZip ? <DownloadIcon /> : <PrinterIcon />}
          {isZip ? "Tải ZIP" : "Mở bản in (PDF)"}
        </DownloadButton>
      </div>
      <p className="text-muted">
        {isZip
          ? "Trong ZIP có PDF, Word của từng văn bản và tệp mục lục."
          : "Bấm in trong cửa sổ PDF: các văn bản nối tiếp nhau trong một lần in."}{" "}
        Giữ đến hết ngày {formatDay(until)}.
      </p>
    </div>
  );
}

/** How far a bundle has come, then its file. */
export function BundlePage({ bundle }: { bundle: BundleView }) {
  const { title, lines, total, finished, onOddPages } = bundle;
  return (
    <PageBody narrow>
      <PageHeader
        title={title}
        tag={finished ? <Tag tone="success">Đã xong</Tag> : <Tag tone="active">Đang làm</Tag>}
        crumbs={[
          { label: "Văn bản", href: "/van-ban" },
          { label: "Các gói đã lập", href: "/van-ban/goi" },
        ]}
        help="nhieu-van-ban"
        facts={onOddPages ? [{ term: "In hai mặt", value: "mỗi văn bản một tờ mới" }] : []}
        action={<LinkButton href="/van-ban">Về danh sách văn bản</LinkButton>}
      />
      <Card>
        <div className="flex flex-col gap-4">
          <ProgressBar
            label={lines.length < total ? "Đang lấy văn bản" : finished ? "Đã lấy đủ" : "Đang ghép thành một tệp"}
            done={lines.length}
            total={total}
            noun="văn bản"
          />
          {finished ? <Result bundle={bundle} /> : <BundleSteps id={bundle.id} version={bundle.version} />}
        </div>
      </Card>
      <LeftOut bundle={bundle} />
    </PageBody>
  );
}
