import { ActionForm } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { FilterBar } from "@/components/ui/filter-bar";
import { SubmitButton } from "@/components/ui/submit-button";
import { addFileItemAction } from "@/lib/documents/actions/work-files";
import type { PaperFound } from "@/lib/documents/queries/work-files";
import { formatDay } from "@/lib/kernel/civil-date";
import { FILES_PATH } from "./work-file-filter";

function Found({ fileId, paper }: { fileId: string; paper: PaperFound }) {
  const { code, issuedOn, words, issuer } = paper;
  return (
    <li className="flex flex-wrap items-center gap-3 border-line border-b py-3 last:border-0">
      <div className="min-w-0 flex-1 basis-72">
        <p className="font-semibold">
          {code || "Không số"}
          {issuedOn ? ` ngày ${formatDay(issuedOn)}` : ""}
        </p>
        <p>{words}</p>
        <p className="text-muted">{issuer}</p>
      </div>
      <ActionForm action={addFileItemAction} id={`them-${paper.paper.replace(":", "-")}`}>
        <input type="hidden" name="fileId" value={fileId} />
        <input type="hidden" name="paper" value={paper.paper} />
        <SubmitButton tone="secondary">
          Thêm<span className="sr-only"> {code || words}</span>
        </SubmitButton>
      </ActionForm>
    </li>
  );
}

/** Finds papers that went out or came in, by number or words, and puts them in the file. */
export function AddPapers({ fileId, query, found }: { fileId: string; query: string; found: readonly PaperFound[] }) {
  return (
    <Card>
      <div className="flex flex-col gap-4">
        <FilterBar
          path={`${FILES_PATH}/${fileId}`}
          query={query}
          searchName="tim"
          searchLabel="Thêm văn bản: tìm văn bản đi, văn bản đến theo số, trích yếu"
        />
        {query.trim() === "" ? null : found.length > 0 ? (
          <ul>
            {found.map((paper) => (
              <Found key={paper.paper} fileId={fileId} paper={paper} />
            ))}
          </ul>
        ) : (
          <p className="text-muted">
            Không có văn bản nào khớp và chưa ở trong hồ sơ này. Dự thảo chỉ đưa vào được sau khi ban hành.
          </p>
        )}
      </div>
    </Card>
  );
}
