import { communeInText } from "@/lib/organization/core/commune-names";
import { bodyInText } from "./body-in-text";
import { DECISION_SYMBOL } from "./compose-decision";
import type { DecisionContent, DraftArticle } from "./content";
import type { DecisionKind, DraftingFacts } from "./decision-kind";
import { article, carriedOut, citedBases, clauses, effectOver, text, USUAL_RECIPIENTS } from "./decision-parts";

/** Which regulates the teams: its Điều 79 says what they are for. */
const TEAM_DECREE = "224/2026/NĐ-CP";

function duties({ commune: { hamletWord }, bases }: DraftingFacts): DraftArticle {
  const cited = bases.some(({ citation }) => citation.includes(TEAM_DECREE));
  const by = cited ? ` theo quy định tại Điều 79 Nghị định số ${TEAM_DECREE}` : "";
  return clauses("nhiem-vu", `Tổ công nghệ số cộng đồng thực hiện các nhiệm vụ${by}, cụ thể:`, [
    "Hướng dẫn người dân, hộ kinh doanh sử dụng các dịch vụ số cơ bản: dịch vụ công trực tuyến, định danh điện tử, thanh toán không dùng tiền mặt và các nền tảng số thiết yếu.",
    "Tuyên truyền về chuyển đổi số; cảnh báo nguy cơ mất an toàn, lừa đảo trên mạng và hướng dẫn cách phòng tránh.",
    "Giúp người dân học kỹ năng số cơ bản, trước hết là người cao tuổi, hộ nghèo và đồng bào vùng khó khăn.",
    `Tổng hợp, phản ánh nhu cầu, khó khăn, vướng mắc của người dân trong ${hamletWord} với Ủy ban nhân dân xã.`,
  ]);
}

const REGIME = clauses("che-do", "Chế độ làm việc", [
  "Thành viên Tổ tham gia trên tinh thần tự nguyện, làm việc kiêm nhiệm; việc thành lập Tổ không làm phát sinh biên chế.",
  "Tổ trưởng phân công công việc cho thành viên, giữ liên lạc với các hộ gia đình và báo cáo kết quả hằng tháng với Ủy ban nhân dân xã qua Phòng Văn hóa - Xã hội.",
  "Ủy ban nhân dân xã tổ chức tập huấn; việc hỗ trợ thành viên thực hiện theo quy định và khả năng cân đối ngân sách.",
]);

/** More former decisions than these are not named one by one. */
export const NAMED_AT_MOST = 5;

/** When it takes effect, and which decisions about the teams it takes the place of. */
function effect({ standing }: DraftingFacts): DraftArticle {
  if (standing.length <= NAMED_AT_MOST) return effectOver(standing, DECISION_SYMBOL);
  const words =
    "Quyết định này thay thế các quyết định thành lập, kiện toàn trước đây đối với các Tổ nêu tại {{dieu:thanh-lap}}.";
  return article("hieu-luc", { type: "effect", id: "hieu-luc-1" }, text("paragraph", "hieu-luc-2", words));
}

/** Over the annex that lists the teams with their members. */
export function rostersTitle({ commune }: Pick<DraftingFacts, "commune">): string {
  const where = `TẠI CÁC ${commune.hamletWord} TRÊN ĐỊA BÀN ${communeInText(commune)}`;
  return `DANH SÁCH THÀNH VIÊN CÁC TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG ${where}`.toLocaleUpperCase("vi");
}

/** "các Tổ công nghệ số cộng đồng tại các bản trên địa bàn xã Bình Lư". */
export function teamsInSubject({ commune }: Pick<DraftingFacts, "commune">): string {
  return `các Tổ công nghệ số cộng đồng tại các ${commune.hamletWord} trên địa bàn ${communeInText(commune)}`;
}

/** What a decision about teams says whichever of them it is about. */
export function teamContent(facts: DraftingFacts): Omit<DecisionContent, "subject" | "bases" | "articles"> {
  const several = facts.bodies.length > 1;
  return {
    format: 1,
    issuer: facts.teamIssuer,
    recipients: USUAL_RECIPIENTS,
    signerPostId: facts.signerPostId,
    effectiveFrom: null,
    annex: several ? "rosters" : "none",
    annexTitle: several ? rostersTitle(facts) : "",
  };
}

export function carriedOutByTeams({ commune: { hamletWord }, bodies }: DraftingFacts): DraftArticle {
  const seated = bodies.length > 1 ? "các Tổ, thành viên nêu" : undefined;
  return carriedOut("thanh-lap", `, Trưởng các ${hamletWord}`, seated);
}

function draft(facts: DraftingFacts): DecisionContent {
  const [only, second] = facts.bodies;
  const one = only && !second ? bodyInText(only, facts.commune) : null;
  const established: DraftArticle = one
    ? article(
        "thanh-lap",
        text("paragraph", "thanh-lap-1", `Thành lập ${one} (sau đây gọi tắt là Tổ), gồm các ông, bà có tên sau đây:`),
        { type: "members", id: "thanh-vien" },
      )
    : article("thanh-lap", { type: "established", id: "thanh-lap-1" });
  return {
    ...teamContent(facts),
    subject: `Về việc thành lập ${one ?? teamsInSubject(facts)}`,
    bases: citedBases(facts.bases),
    articles: [established, duties(facts), REGIME, effect(facts), carriedOutByTeams(facts)],
  };
}

/** Quyết định thành lập Tổ công nghệ số cộng đồng: one team, or all of them with the list of members as annex. */
export const establishingTeams: DecisionKind = {
  template: "qd-thanh-lap-to-cnscd/2026-11",
  scope: "whole",
  bodyKinds: ["to-cnscd-ban"],
  severalBodies: true,
  symbol: DECISION_SYMBOL,
  series: DECISION_SYMBOL,
  usualBases: ["72/2025/QH15", "148/2025/QH15", TEAM_DECREE],
  draft,
};
