export interface CommuneNames {
  readonly unitType: string;
  readonly name: string;
  readonly provinceName: string;
}

/** "xã Bình Lư". */
export function communeInText({ unitType, name }: CommuneNames): string {
  return `${unitType} ${name}`;
}

/** The two bold lines of the header: ỦY BAN NHÂN DÂN / XÃ BÌNH LƯ (NĐ 30/2020, Phụ lục I, II.2). */
export function agencyLines(commune: CommuneNames): readonly [string, string] {
  return ["ỦY BAN NHÂN DÂN", communeInText(commune).toLocaleUpperCase("vi")];
}

/** "Ủy ban nhân dân xã Bình Lư". */
export function committeeInText(commune: CommuneNames): string {
  return `Ủy ban nhân dân ${communeInText(commune)}`;
}
