import { beginActing } from "@/lib/document-kinds/commands/begin-acting";
import { savePaper } from "@/lib/document-kinds/commands/draft-paper";
import { issueDecision } from "@/lib/document-kinds/commands/issue-decision";
import type { BegunAct } from "@/lib/document-kinds/core/acts-offered";
import { nextLabel } from "@/lib/document-kinds/core/papers/amendments";
import type { Amendment, PaperContent } from "@/lib/document-kinds/core/papers/paper-content";
import { textBlocks } from "@/lib/document-kinds/core/papers/paper-parts";
import { type PaperTable, readPaperTable } from "@/lib/document-kinds/queries/paper-table";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, civilDate } from "@/lib/kernel/civil-date";
import { AFTER_ITS_YEAR } from "./after-its-year";
import { must, written } from "./sample-writing";

const BOARD = { code: "ban-chi-dao", unitId: null } as const;

async function issue(actor: Actor, id: string, version: number, number: number, issuedOn: CivilDate): Promise<string> {
  must(
    await issueDecision(actor, {
      ...AFTER_ITS_YEAR,
      id,
      version,
      number,
      issuedOn,
      confirmOrder: undefined,
      confirmBases: "on",
    }),
  );
  return id;
}

/** Begins from a document what acts on it, and writes into the draft. */
async function acting(actor: Actor, id: string, act: BegunAct, write: (table: PaperTable) => PaperContent) {
  const { href } = must(await beginActing(actor, { id, act }));
  const draftId = href.split("/").at(-1) ?? "";
  const table = await readPaperTable(actor, draftId);
  if (!table) throw new Error("the sample found no draft");
  const saved = await savePaper(actor, { id: draftId, version: 1, content: write(table) });
  if (saved.status !== "saved") throw new Error("the sample draft was not saved");
  return draftId;
}

/** A new text for the article on meetings, and one more behind it. */
function changesOf({ amendable }: PaperTable): readonly Amendment[] {
  const meetings = amendable.find(({ title }) => title === "Chế độ họp");
  if (!meetings) throw new Error("the sample quy chế has no article on meetings");
  const { id: articleId, label: articleLabel, title } = meetings;
  const of = { articleId, articleLabel };
  return [
    {
      ...{ ...of, id: "sua-hop", act: "amend", label: null, title },
      blocks: textBlocks(
        "hop",
        ["clause", "Ban Chỉ đạo họp định kỳ hằng tháng; họp đột xuất khi Trưởng ban triệu tập."],
        ["clause", "Cuộc họp được tổ chức trực tiếp, trực tuyến hoặc kết hợp cả hai hình thức."],
      ),
    },
    {
      ...{ ...of, id: "them-hop-to", act: "add" },
      label: nextLabel(
        articleLabel,
        amendable.map(({ label }) => label),
      ),
      title: "Họp với các Tổ công nghệ số cộng đồng",
      blocks: textBlocks("to", [
        "paragraph",
        "Sáu tháng một lần, Ban Chỉ đạo họp với Tổ trưởng các Tổ công nghệ số cộng đồng để nghe phản ánh từ các bản.",
      ]),
    },
  ];
}

/** The committee's quy chế with a change of two articles, and an assignment of duties replaced by a later one. */
export async function loadSampleRelations(actor: Actor): Promise<void> {
  const rules = await written(actor, "qd-quy-che-bcd", BOARD, (content) => content);
  await issue(actor, rules, 2, 1, civilDate("2026-08-20"));
  const amendment = await acting(actor, rules, "amend", (table) => {
    const { content } = table;
    if (!content.amendments) throw new Error("the sample amendment has no text to change");
    return { ...content, amendments: { ...content.amendments, changes: changesOf(table) } };
  });
  await issue(actor, amendment, 2, 2, civilDate("2026-09-21"));
  const duties = await written(actor, "qd-phan-cong", BOARD, (content) => content);
  await issue(actor, duties, 2, 3, civilDate("2026-09-25"));
  const anew = await acting(actor, duties, "replace", ({ content }) => content);
  await issue(actor, anew, 2, 4, civilDate("2026-10-12"));
}
