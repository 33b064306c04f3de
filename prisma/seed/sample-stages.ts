import { takeStep } from "@/lib/document-kinds/commands/take-step";
import type { PaperContent } from "@/lib/document-kinds/core/papers/paper-content";
import type { StepAct } from "@/lib/documents/core/stages";
import { readDocument } from "@/lib/documents/queries/documents";
import type { Actor, Role } from "@/lib/kernel/actor";
import { addDays, civilDate, formatDayInWords } from "@/lib/kernel/civil-date";
import { grantSigningPower } from "@/lib/organization/commands/signing-powers";
import { postsToChoose } from "@/lib/organization/queries/signing-powers";
import { SAMPLE_HEADS } from "./sample-people";
import { filled, must, written } from "./sample-writing";

/** The same commune as seen by one of its people. */
function as(actor: Actor, name: string, role: Role): Actor {
  return { ...actor, name, roles: [role] };
}

async function step(actor: Actor, id: string, act: StepAct, reason = ""): Promise<void> {
  const version = (await readDocument(actor, id))?.version ?? 0;
  must(await takeStep(actor, { id, version, act, reason, confirmErrors: "co" }));
}

const UBND = { code: "ubnd", unitId: null } as const;

/** An invitation complete in itself, for a meeting soon. */
function invitation(actor: Actor, about: string) {
  return written(actor, "giay-moi", UBND, (content): PaperContent => {
    return {
      ...content,
      blocks: filled(content.blocks, {
        "nd-1":
          "Ủy ban nhân dân xã Bình Lư trân trọng kính mời: Thành viên Ban Chỉ đạo chuyển đổi số xã Bình Lư; Trưởng các bản; đại diện các trường học trên địa bàn.",
        "nd-2": `Tới dự cuộc họp Ban Chỉ đạo chuyển đổi số xã Bình Lư, nội dung: ${about}.`,
        "nd-4": `Thời gian: 14 giờ 00 phút, ${formatDayInWords(addDays(actor.today, 9))}.`,
      }),
    };
  });
}

/** Drafts on their way: one waits for the Chủ tịch, one came back with a reason, one is signed and waits for its number. */
async function leaveDraftsOnTheirWay(actor: Actor): Promise<void> {
  const office = as(actor, "Trịnh Thị Hường", "van-hoa-xa-hoi");
  const leader = as(actor, "Đoàn Trung Nam", "lanh-dao");
  const clerk = as(actor, "Phạm Văn Thắng", "van-thu");

  const waiting = await invitation(actor, "đánh giá kết quả chuyển đổi số năm 2026");
  await step(office, waiting, "submit");

  const returned = await invitation(actor, "phân công nhiệm vụ quý tới");
  await step(office, returned, "submit");
  await step(leader, returned, "return", "Bổ sung thành phần Công an xã và thời gian họp buổi sáng.");

  const signed = await written(actor, "cong-van", UBND, (content) => ({
    ...content,
    subject: "chuẩn bị nội dung họp Ban Chỉ đạo chuyển đổi số",
    blocks: filled(content.blocks, {
      "nd-1":
        "Để chuẩn bị cuộc họp Ban Chỉ đạo chuyển đổi số, Ủy ban nhân dân xã Bình Lư đề nghị các cơ quan, đơn vị và Trưởng các bản thực hiện một số nội dung sau:",
      "nd-2": "Tổng hợp kết quả thực hiện nhiệm vụ chuyển đổi số của cơ quan, đơn vị, bản mình.",
      "nd-3": "Nêu khó khăn, vướng mắc về mạng, thiết bị và kiến nghị hướng giải quyết.",
      "nd-4": "Gửi nội dung về Phòng Văn hóa - Xã hội để tổng hợp trước cuộc họp.",
    }),
  }));
  await step(office, signed, "submit");
  await step(leader, signed, "approve");
  await step(clerk, signed, "check");
  await step(leader, signed, "sign");
}

/** A month in which the Phó Chủ tịch was in charge, and who signs invitations by order. */
async function giveSigningPowers(actor: Actor): Promise<void> {
  const posts = await postsToChoose(actor);
  const postOf = (name: string) => posts.find(({ fullName }) => fullName === name)?.id ?? "";
  must(
    await grantSigningPower(actor, {
      ...{ postId: postOf("Hoàng Văn Cảnh"), form: "q", issuers: ["ubnd", "chu-tich-ubnd"], types: [] },
      ...{ validFrom: civilDate("2026-06-01"), lastDay: civilDate("2026-06-30"), note: "Chủ tịch đi học tập trung" },
      ...{ documentCode: "61/QĐ-UBND", documentDay: civilDate("2026-05-28") },
    }),
  );
  must(
    await grantSigningPower(actor, {
      ...{ postId: postOf(SAMPLE_HEADS[0].fullName), form: "tl", issuers: ["ubnd"], types: ["Giấy mời"] },
      ...{ validFrom: civilDate("2026-08-01"), lastDay: null, note: "Giấy mời họp thường kỳ" },
      ...{ documentCode: "Quy chế làm việc của UBND xã", documentDay: civilDate("2026-07-20") },
    }),
  );
}

/** Papers half-way to being issued, and who may sign in the Chủ tịch's place. */
export async function loadSampleStages(actor: Actor): Promise<void> {
  await giveSigningPowers(actor);
  await leaveDraftsOnTheirWay(actor);
}
