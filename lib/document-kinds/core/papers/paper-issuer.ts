import { buildSymbol } from "@/lib/documents/core/number";
import { agencyLines, type CommuneNames, committeeInText, communeInText } from "@/lib/organization/core/commune-names";
import type { PaperContent, PaperIssuer } from "./paper-content";
import type { PaperFacts } from "./paper-facts";

const upper = (text: string) => text.toLocaleUpperCase("vi");

export interface IssuerForm {
  /** The body above, in capitals. */
  readonly superior: readonly string[];
  readonly agency: readonly string[];
  /** In running text: "Ủy ban nhân dân xã Bình Lư". */
  readonly inText: string;
  /** In symbols: "UBND", "BCĐ", "VHXH". */
  readonly code: string;
  /** Over the bases of a decision. */
  readonly authorityLine: string;
  /** Before the signer's post where a collective decides: ["TM. ỦY BAN NHÂN DÂN"]. */
  readonly collective: readonly string[];
  /** The post of who signs where no signer is chosen yet: its head. */
  readonly head: string;
}

/** What the head of a phòng is. */
function headPost(unitName: string): string {
  return /^văn phòng/iu.test(unitName) ? "CHÁNH VĂN PHÒNG" : "TRƯỞNG PHÒNG";
}

/** Whose head a phòng's papers are signed by, as its decisions begin. */
function headOf(unitName: string): string {
  return /^văn phòng/iu.test(unitName) ? `CHÁNH ${upper(unitName)}` : `TRƯỞNG ${upper(unitName)}`;
}

/** Head, names and codes of an issuer (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần II, mục 2, 3, 7). */
export function issuerForm(issuer: PaperIssuer, { commune, units }: Pick<PaperFacts, "commune" | "units">): IssuerForm {
  const place = upper(communeInText(commune));
  const above = [`UBND ${place}`];
  switch (issuer.code) {
    case "ubnd":
      return {
        ...{ superior: [], agency: agencyLines(commune), inText: committeeInText(commune), code: "UBND" },
        ...{ authorityLine: `ỦY BAN NHÂN DÂN ${place}`, collective: ["TM. ỦY BAN NHÂN DÂN"], head: "CHỦ TỊCH" },
      };
    case "chu-tich-ubnd":
      return {
        ...{ superior: [], agency: agencyLines(commune), inText: `Chủ tịch ${committeeInText(commune)}`, code: "UBND" },
        ...{ authorityLine: `CHỦ TỊCH ỦY BAN NHÂN DÂN ${place}`, collective: [], head: "CHỦ TỊCH" },
      };
    case "ban-chi-dao":
      return {
        ...{ superior: above, agency: ["BAN CHỈ ĐẠO", "CHUYỂN ĐỔI SỐ"], code: "BCĐ", collective: [] },
        inText: `Ban Chỉ đạo chuyển đổi số ${communeInText(commune)}`,
        authorityLine: `TRƯỞNG BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ ${place}`,
        head: "TRƯỞNG BAN",
      };
    case "phong": {
      const unit = units.find(({ id }) => id === issuer.unitId);
      const name = unit?.name ?? "Phòng";
      return {
        ...{ superior: above, agency: [upper(name)], code: unit?.abbreviation ?? "", collective: [] },
        inText: name,
        authorityLine: headOf(name),
        head: headPost(name),
      };
    }
  }
}

/** Who the paper's decision is by, in running text: the head where a collective body only works through its head. */
export function decidedBy(issuer: PaperIssuer, commune: CommuneNames, inText: string): string {
  return issuer.code === "ban-chi-dao" ? `Trưởng Ban Chỉ đạo chuyển đổi số ${communeInText(commune)}` : inText;
}

/** What a công văn of a phòng is about: it has no office below it to name. */
const FIELD = "CĐS";

/**
 * "KH-UBND"; a công văn's is the issuer with the office that drafts, "UBND-VHXH", or the field it is about, "VHXH-CĐS"
 * (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần II, mục 3.b).
 */
export function symbolOf(
  typeName: string | null,
  content: Pick<PaperContent, "issuer" | "recipients">,
  form: IssuerForm,
) {
  const drafter = content.recipients.archive.find((code) => code !== "VT" && code !== form.code) ?? null;
  return buildSymbol(typeName, form.code, content.issuer.code === "phong" ? FIELD : drafter) ?? form.code;
}

/** Within which numbers run: by type and issuer; all công văn of an issuer share one, whoever drafts them. */
export function seriesOf(typeName: string | null, form: Pick<IssuerForm, "code">): string {
  return typeName === null ? `CV-${form.code}` : (buildSymbol(typeName, form.code) ?? form.code);
}
