import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { addFileItemAction } from "@/lib/documents/actions/work-files";
import { fileStateLabel } from "@/lib/documents/labels";
import { canKeepFiles } from "@/lib/documents/policy";
import { filesOfPaper, type NamedFile, openFilesToChoose } from "@/lib/documents/queries/work-files";
import type { PaperRef } from "@/lib/documents/schema";
import type { Actor } from "@/lib/kernel/actor";
import { FILES_PATH } from "./work-file-filter";

function AddToFile({ paper, open }: { paper: string; open: readonly NamedFile[] }) {
  return (
    <div className="flex flex-col items-start gap-3">
      {open.length > 0 ? (
        <ActionForm action={addFileItemAction} id="vao-ho-so" className="w-full">
          <input type="hidden" name="paper" value={paper} />
          <SelectField
            name="fileId"
            label="Thêm vào hồ sơ đang mở"
            empty="Chọn hồ sơ"
            choices={open.map(({ id, notation, year, title }) => ({
              value: id,
              label: `${notation} (${year}): ${title}`,
            }))}
          />
          <div>
            <SubmitButton tone="secondary">Thêm vào hồ sơ</SubmitButton>
          </div>
        </ActionForm>
      ) : null}
      <LinkButton href={`${FILES_PATH}/moi?van-ban=${encodeURIComponent(paper)}`} tone="quiet">
        Lập hồ sơ mới cho văn bản này
      </LinkButton>
    </div>
  );
}

/** The files a paper is kept in, and for keepers the way into one. */
export async function InFiles({ actor, paper }: { actor: Actor; paper: PaperRef }) {
  const [files, open] = await Promise.all([filesOfPaper(actor, paper), openFilesToChoose(actor)]);
  const mayKeep = canKeepFiles(actor);
  if (files.length === 0 && !mayKeep) return null;
  const known = new Set(files.map(({ id }) => id));
  const text = paper.documentId ? `document:${paper.documentId}` : `incoming:${paper.incomingId}`;
  return (
    <Section title="Hồ sơ công việc" id="ho-so">
      <Card>
        <div className="flex flex-col gap-4">
          {files.length > 0 ? (
            <ul className="flex flex-col gap-1">
              {files.map(({ id, notation, year, title, state }) => (
                <li key={id}>
                  Trong hồ sơ{" "}
                  <AppLink href={`${FILES_PATH}/${id}`} className="link">
                    {notation} ({year}): {title}
                  </AppLink>{" "}
                  <span className="text-muted">({fileStateLabel[state].toLocaleLowerCase("vi")})</span>
                </li>
              ))}
            </ul>
          ) : (
            <p className="text-muted">Chưa ở trong hồ sơ nào.</p>
          )}
          {mayKeep ? <AddToFile paper={text} open={open.filter(({ id }) => !known.has(id))} /> : null}
        </div>
      </Card>
    </Section>
  );
}
