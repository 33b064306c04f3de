import { trashDraft } from "@/lib/document-kinds/commands/draft-decision";
import { savePaper } from "@/lib/document-kinds/commands/draft-paper";
import { keepReadTemplate, saveDraftAsTemplate } from "@/lib/document-kinds/commands/templates";
import { paperKinds } from "@/lib/document-kinds/core/papers/paper-kinds";
import { readTemplate } from "@/lib/document-kinds/core/templates/read-template";
import { readPaperTable } from "@/lib/document-kinds/queries/paper-table";
import type { Actor } from "@/lib/kernel/actor";
import type { DocumentBlock } from "@/lib/spreadsheets/core/document-blocks";
import { filled, must, written } from "./sample-writing";

const UBND = { code: "ubnd", unitId: null } as const;

/** The commune's own way to ask for overdue reports: written once, made shorter and clearer later. */
async function keepReminder(actor: Actor): Promise<void> {
  const documentId = await written(actor, "cong-van", UBND, (content) => ({
    ...content,
    subject: "đôn đốc gửi báo cáo hoạt động của Tổ công nghệ số cộng đồng",
    blocks: filled(content.blocks, {
      "nd-1":
        "Để tổng hợp báo cáo tháng, Ủy ban nhân dân xã Bình Lư đề nghị các Tổ công nghệ số cộng đồng chưa gửi báo cáo thực hiện:",
      "nd-2": "Lập báo cáo theo biểu đã hướng dẫn.",
      "nd-3": "Nêu rõ số người dân được hướng dẫn, khó khăn và kiến nghị.",
      "nd-4": "Gửi về Phòng Văn hóa - Xã hội trước ngày 25 hằng tháng.",
    }),
  }));
  const named = { name: "Đôn đốc báo cáo của các Tổ", note: "Dùng khi quá hạn báo cáo tháng" };
  const { id: templateId } = must(await saveDraftAsTemplate(actor, { documentId, templateId: null, ...named }));
  const table = await readPaperTable(actor, documentId);
  if (!table) throw new Error("the sample found no draft");
  const content = {
    ...table.content,
    blocks: filled(table.content.blocks, {
      "nd-2": "Gửi báo cáo hoạt động trong tháng; Tổ không có hoạt động cũng báo cáo và nêu lý do.",
      "nd-4": "Gửi về Phòng Văn hóa - Xã hội trước ngày 25 hằng tháng; quá hạn thì ghi vào kết quả đánh giá của Tổ.",
    }),
  };
  const saved = await savePaper(actor, { id: documentId, version: 2, content });
  if (saved.status !== "saved") throw new Error("the sample draft was not saved");
  must(await saveDraftAsTemplate(actor, { documentId, templateId, name: "", note: "Nói rõ Tổ không có hoạt động" }));
  must(await trashDraft(actor, { id: documentId }));
}

const REPORT: readonly string[] = [
  "ỦY BAN NHÂN DÂN",
  "XÃ {{TÊN XÃ}}",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Độc lập - Tự do - Hạnh phúc",
  "Số: {{số}}/BC-UBND",
  "{{tên xã}}, ngày {{ngày}} tháng {{tháng}} năm {{năm}}",
  "BÁO CÁO",
  "Hoạt động của các Tổ công nghệ số cộng đồng {{tháng báo cáo}}",
  "I. KẾT QUẢ",
  "1. Tổ chức",
  "Đến {{hôm nay}}, {{xã}} có {{số bản}}; đã thành lập {{số tổ}} với {{số thành viên tổ}}; còn {{số bản chưa có tổ}}.",
  "2. Hoạt động",
  "Các Tổ đã hướng dẫn … lượt người dân; phối hợp tổ chức … buổi tuyên truyền.",
  "II. NHIỆM VỤ {{tháng sau}}",
  "1. Kiện toàn các Tổ còn thiếu thành viên.",
  "2. Hướng dẫn người dân nộp hồ sơ trực tuyến, thanh toán không dùng tiền mặt.",
  "III. DANH SÁCH CÁC TỔ",
  "{{danh sách các tổ}}",
  "Nơi nhận:",
  "- {{nơi nhận}};",
  "- Lưu: VT, VHXH.",
  "TM. ỦY BAN NHÂN DÂN",
  "CHỦ TỊCH",
  "{{người ký}}",
];

/** A report the commune had as a Word file, its changing places written as placeholders. */
async function keepReport(actor: Actor): Promise<void> {
  const kind = "bao-cao-thang";
  const blocks = REPORT.map((text): DocumentBlock => ({ kind: "paragraph", text, listed: false }));
  const reading = readTemplate(blocks, paperKinds[kind], []);
  if ("type" in reading) throw new Error(`the sample's Word file was refused: ${reading.type}`);
  const named = { templateId: null, name: "Báo cáo tháng về các Tổ", note: "Từ tệp Word đang dùng của xã" };
  must(await keepReadTemplate(actor, { kind, content: reading.template, ...named }));
}

/** The commune's own wordings: one with two versions, one from a Word file. */
export async function loadSampleTemplates(actor: Actor): Promise<void> {
  await keepReminder(actor);
  await keepReport(actor);
}
