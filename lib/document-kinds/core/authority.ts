import { type CommuneNames, committeeInText, communeInText } from "@/lib/organization/core/commune-names";
import { signsForHeadAlone } from "@/lib/organization/core/signing-powers";
import type { IssuerCode } from "./issuer";

export type SigningPost = "chu-tich" | "pho-chu-tich";

export interface Authority {
  /** Under the type and subject: ỦY BAN NHÂN DÂN XÃ BÌNH LƯ. */
  readonly authorityLine: string;
  /** Over the name: TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH. */
  readonly signatureLines: readonly string[];
  /** In running text: Ủy ban nhân dân xã Bình Lư. */
  readonly issuerInText: string;
}

/** The collective over who signs in its place; who signs TL. or TUQ. stands in for the head alone. */
export function authorityLines(collective: readonly string[], lines: readonly string[]): readonly string[] {
  return signsForHeadAlone(lines) ? lines : [...collective, ...lines];
}

/**
 * Who decides and how the signer stands to it: a collective is signed for with TM., a deputy signs KT. the head, and an
 * office held by one person is signed without TM. (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần II, mục 7).
 */
export function authorityOf(issuer: IssuerCode, lines: readonly string[], commune: CommuneNames): Authority {
  const place = communeInText(commune).toLocaleUpperCase("vi");
  if (issuer === "ubnd") {
    return {
      authorityLine: `ỦY BAN NHÂN DÂN ${place}`,
      signatureLines: authorityLines(["TM. ỦY BAN NHÂN DÂN"], lines),
      issuerInText: committeeInText(commune),
    };
  }
  return {
    authorityLine: `CHỦ TỊCH ỦY BAN NHÂN DÂN ${place}`,
    signatureLines: lines,
    issuerInText: `Chủ tịch ${committeeInText(commune)}`,
  };
}
