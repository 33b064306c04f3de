import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { DownloadButton, LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { CopyLine } from "@/components/ui/copy-line";
import { DateField } from "@/components/ui/date-field";
import { Disclosure } from "@/components/ui/disclosure";
import { FormRow } from "@/components/ui/fieldset";
import { DownloadIcon, PrinterIcon } from "@/components/ui/icons";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { closeWorkFileAction, handWorkFileAction, reopenWorkFileAction } from "@/lib/documents/actions/work-files";
import { latestDay } from "@/lib/documents/core/work-file";
import { paperGapLabel } from "@/lib/documents/labels";
import type { WorkFileView } from "@/lib/documents/queries/work-files";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { FILES_PATH } from "./work-file-filter";

function Held({ file }: { file: WorkFileView }) {
  return (
    <>
      <input type="hidden" name="id" value={file.id} />
      <input type="hidden" name="version" value={file.version} />
    </>
  );
}

function Lacking({ file }: { file: WorkFileView }) {
  const lacking = file.items.filter(({ gaps }) => gaps.length > 0);
  if (lacking.length === 0) return <Alert tone="success">Mọi văn bản trong hồ sơ đã đủ.</Alert>;
  return (
    <Alert tone="warning" title={`${lacking.length} văn bản còn thiếu`}>
      <ul className="list-disc pl-5">
        {lacking.map(({ id, code, typeAndSubject, gaps }) => (
          <li key={id}>
            {code || typeAndSubject}: {gaps.map((gap) => paperGapLabel[gap].toLocaleLowerCase("vi")).join(", ")}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/** Closing an open file: what is lacking first, then the last day, with a reason where gaps stay. */
export function CloseFile({ file, today }: { file: WorkFileView; today: CivilDate }) {
  const isLacking = file.items.some(({ gaps }) => gaps.length > 0);
  const last = latestDay(file.items.map(({ issuedOn }) => issuedOn));
  const proposed = file.endedOn && file.endedOn <= today && (!last || file.endedOn >= last) ? file.endedOn : today;
  return (
    <Section title="Đóng hồ sơ" id="dong">
      <Card>
        <div className="flex flex-col gap-5">
          <Lacking file={file} />
          <ActionForm action={closeWorkFileAction} id="dong-ho-so">
            <Held file={file} />
            <DateField
              name="endedOn"
              id="dong-ngay"
              label="Ngày kết thúc"
              hint={last ? `Văn bản cuối ngày ${formatDay(last)}.` : undefined}
              defaultValue={proposed}
              required
            />
            {isLacking ? (
              <TextArea
                name="reason"
                label="Lý do đóng khi còn thiếu"
                hint="Như “Bản ký lưu trên hệ thống e-office”. Để trống nếu sẽ bổ sung trước."
                maxLength={500}
                rows={2}
              />
            ) : null}
            <p className="text-muted">
              Đóng xong, cổng lập gói nộp lưu trữ và hồ sơ không thêm, bớt được nữa; mở lại được, kèm lý do.
            </p>
            <div>
              <SubmitButton pendingWords="Đang lập gói…">Đóng hồ sơ</SubmitButton>
            </div>
          </ActionForm>
        </div>
      </Card>
    </Section>
  );
}

/** The package of a closed file, for who reads all that came in. */
export function FilePackage({ file, mayTake }: { file: WorkFileView; mayTake: boolean }) {
  const { id, packageSha256, state } = file;
  if (!packageSha256) return null;
  return (
    <Section title="Gói nộp lưu trữ" id="goi">
      <Card>
        <div className="flex flex-col gap-4">
          <div className="flex flex-wrap gap-2">
            {mayTake ? (
              <DownloadButton tone="primary" href={`${FILES_PATH}/${id}/goi`}>
                <DownloadIcon />
                Tải gói (ZIP)
              </DownloadButton>
            ) : null}
            {state === "handed" ? (
              <LinkButton href={`${FILES_PATH}/${id}/giao-nhan`}>
                <PrinterIcon />
                Biên bản giao nhận
              </LinkButton>
            ) : null}
          </div>
          <p className="text-muted">
            Trong gói: tệp của từng văn bản như đã giữ khi ban hành, bản đã ký, bản chụp, mục lục (Excel), dữ liệu đặc
            tả (XML, JSON) và mã kiểm tra SHA-256 của từng tệp.
          </p>
          <CopyLine label="Mã SHA-256 của gói" text={packageSha256} action="Chép mã" />
        </div>
      </Card>
    </Section>
  );
}

/** Handing a closed file to the archive. */
export function HandFile({ file, today, by }: { file: WorkFileView; today: CivilDate; by: string }) {
  return (
    <Section title="Giao lưu trữ" id="giao">
      <Card>
        <ActionForm action={handWorkFileAction} id="giao-ho-so">
          <Held file={file} />
          <DateField name="handedOn" label="Ngày giao" defaultValue={today} required />
          <FormRow>
            <TextField
              name="handedBy"
              label="Người giao"
              defaultValue={by}
              maxLength={120}
              autoComplete="off"
              required
            />
            <TextField
              name="handedTo"
              label="Người nhận, nơi nhận"
              hint="Như “Bà Lò Thị Mai, lưu trữ Văn phòng HĐND và UBND”."
              maxLength={200}
              autoComplete="off"
              required
            />
          </FormRow>
          <div>
            <SubmitButton>Ghi đã giao</SubmitButton>
          </div>
        </ActionForm>
      </Card>
    </Section>
  );
}

/** One step back: a closed file is open again, one handed over is closed again. */
export function ReopenFile({ file }: { file: WorkFileView }) {
  const isHanded = file.state === "handed";
  return (
    <Disclosure summary={isHanded ? "Nhận lại từ lưu trữ" : "Mở lại hồ sơ"}>
      <ActionForm action={reopenWorkFileAction} id="mo-lai">
        <Held file={file} />
        <p>
          {isHanded
            ? "Hồ sơ trở lại trạng thái đã đóng; lần giao vừa rồi còn trong nhật ký."
            : "Hồ sơ thêm, bớt được văn bản; gói đã lập không dùng nữa và được lập lại khi đóng."}
        </p>
        <TextField name="reason" label="Lý do" maxLength={500} autoComplete="off" required />
        <div>
          <SubmitButton tone="secondary">{isHanded ? "Nhận lại" : "Mở lại"}</SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  );
}
