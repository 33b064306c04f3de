import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { ChoiceLine } from "@/components/ui/choice-line";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { FormActions } from "@/components/ui/fieldset";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { dropWordFileAction, takeOverWordFileAction } from "@/lib/document-kinds/actions/word-file";
import type { WordFileReview as Review } from "@/lib/document-kinds/queries/word-file";
import { ChangeHead, ChangeWords } from "./word-file-change";
import { WordFileUntaken } from "./word-file-untaken";
import { WordFileWarnings } from "./word-file-warnings";

/** An edited Word file against the draft: each change with its tick, to be taken over as one version. */
export function WordFileReview({ review }: { review: Review }) {
  const { document, batch, changes, bodies } = review;
  const open = batch.state === "open";
  const takeable = changes.filter(({ untaken }) => untaken === null);
  const path = `/van-ban/${document.id}`;
  return (
    <PageBody>
      <PageHeader
        title="Lấy bản sửa từ Word"
        crumbs={[
          { label: "Văn bản", href: "/van-ban" },
          { label: document.subject, href: path },
          { label: "Từ Word", href: `${path}/tu-word` },
        ]}
        help="sua-bang-word"
        facts={[
          { term: "Tệp", value: batch.fileName },
          { term: "Khác dự thảo", value: `${changes.length} chỗ` },
          { term: "Lấy được", value: `${takeable.length} chỗ` },
        ]}
      />
      {open ? <WordFileWarnings review={review} /> : null}
      {open ? null : (
        <Alert
          tone="info"
          title={batch.state === "committed" ? "Đã lấy hết các thay đổi của tệp này" : "Tệp này đã bỏ"}
        >
          <p>Muốn lấy tiếp thì đưa tệp lên lại.</p>
        </Alert>
      )}
      {changes.length === 0 ? (
        <Alert tone="success" title="Tệp giống hệt dự thảo">
          <p>Không có gì để lấy.</p>
        </Alert>
      ) : null}
      {open && takeable.length > 0 ? (
        <Section
          title="Chọn thay đổi để lấy"
          intro="Đã chọn sẵn mọi thay đổi. Bỏ chọn chỗ nào thì dự thảo giữ nguyên chỗ đó."
        >
          <ActionForm action={takeOverWordFileAction} id="lay">
            <input type="hidden" name="id" value={document.id} />
            <input type="hidden" name="batchId" value={batch.id} />
            <input type="hidden" name="version" value={document.version} />
            <Card flush>
              <ul>
                {takeable.map((change) => (
                  <li
                    key={change.id}
                    className="flex flex-col gap-1 border-line border-t px-4 py-2 first:border-t-0 sm:px-6"
                  >
                    <ChoiceLine
                      type="checkbox"
                      name="chon"
                      value={change.id}
                      defaultChecked={!change.old}
                      label={<ChangeHead change={change} />}
                      hint={
                        change.old
                          ? "Trong tệp là lời cũ: chỗ này đã được sửa ở dự thảo sau khi tải tệp về."
                          : undefined
                      }
                    />
                    <div className="pb-2 sm:pl-8">
                      <ChangeWords change={change} />
                    </div>
                  </li>
                ))}
              </ul>
            </Card>
            <FormActions>
              <SubmitButton pendingWords="Đang lấy…">Lấy các thay đổi đã chọn</SubmitButton>
              <LinkButton href={path}>Để sau</LinkButton>
            </FormActions>
          </ActionForm>
        </Section>
      ) : null}
      <WordFileUntaken changes={changes.filter(({ untaken }) => untaken !== null)} bodies={bodies} />
      {open ? (
        <ActionForm action={dropWordFileAction} id="bo-tep">
          <input type="hidden" name="id" value={document.id} />
          <input type="hidden" name="batchId" value={batch.id} />
          <div>
            {" "}
            <ConfirmButton
              tone="quiet"
              question="Bỏ tệp này?"
              details="Dự thảo không đổi. Cần thì đưa tệp lên lại."
              confirmWords="Bỏ tệp"
            >
              Bỏ tệp này
            </ConfirmButton>
          </div>
        </ActionForm>
      ) : null}
    </PageBody>
  );
}
