import { issueDecision } from "@/lib/document-kinds/commands/issue-decision";
import { paperUnits } from "@/lib/document-kinds/queries/paper-table";
import type { Actor } from "@/lib/kernel/actor";
import { civilDate } from "@/lib/kernel/civil-date";
import { AFTER_ITS_YEAR } from "./after-its-year";
import { filled, must, written } from "./sample-writing";

/** A công văn of the autumn, issued. */
async function issueLetter(actor: Actor): Promise<void> {
  const id = await written(actor, "cong-van", { code: "ubnd", unitId: null }, (content) => ({
    ...content,
    subject: "rà soát danh sách Tổ công nghệ số cộng đồng tại các bản",
    blocks: filled(content.blocks, {
      "nd-1":
        "Để hoạt động của các Tổ công nghệ số cộng đồng đi vào nền nếp, Ủy ban nhân dân xã Bình Lư đề nghị các cơ quan, đơn vị và Trưởng các bản thực hiện một số nội dung sau:",
      "nd-2": "Rà soát thành viên Tổ đã chuyển công tác, thay đổi nơi ở hoặc không còn điều kiện tham gia.",
      "nd-3": "Giới thiệu người thay thế, ưu tiên đoàn viên thanh niên và người thạo công nghệ trong bản.",
      "nd-4": "Gửi kết quả rà soát về Phòng Văn hóa - Xã hội trước ngày 25 tháng 9 năm 2026 để tổng hợp.",
    }),
  }));
  const issuedOn = civilDate("2026-09-07");
  must(
    await issueDecision(actor, {
      ...AFTER_ITS_YEAR,
      id,
      version: 2,
      number: 215,
      issuedOn,
      confirmOrder: undefined,
      confirmBases: "on",
    }),
  );
}

/** A tờ trình on the desk: gaps left, an office that is no more, a word misspelt. */
async function leaveSubmission(actor: Actor): Promise<void> {
  const unit = (await paperUnits(actor)).find(({ abbreviation }) => abbreviation === "VHXH");
  if (!unit) throw new Error("the sample has no Phòng Văn hóa - Xã hội");
  await written(actor, "to-trinh", { code: "phong", unitId: unit.id }, (content) => ({
    ...content,
    subject: "Về việc tổ chức tập huấn kỹ năng số cho các Tổ công nghệ số cộng đồng",
    blocks: filled(content.blocks, {
      "nd-2":
        "Thời gian qua, các Tổ công nghệ số cộng đồng đã hướng dẩn người dân sử dụng dịch vụ công trực tuyến. Tuy nhiên, việc triển khai còn một số hạn chế, cụ thể:",
      "nd-3": "Nhiều thành viên mới tham gia, chưa được tập huấn;",
      "nd-4": "Tài liệu do Sở Thông tin và Truyền thông cấp đã cũ.",
    }),
  }));
}

/** Papers beside the decisions about bodies: one sent out, one still on the desk. */
export async function loadSamplePapers(actor: Actor): Promise<void> {
  await issueLetter(actor);
  await leaveSubmission(actor);
}
