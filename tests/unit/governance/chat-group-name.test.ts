import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chatGroupName, nameSlug } from "@/lib/governance/core/chat-group-name";

const SUGGESTED = "KTS_{xa}_{tinh}_{mang}";
const commune = {
  communeName: "Bình Lư",
  provinceName: "tỉnh Lai Châu",
  hamletName: null,
  provider: "viettel",
} as const;

describe("the name of a chat group", () => {
  test("writes names without marks, each word with a capital, joined", () => {
    expect(["Bình Lư", "Lai Châu", "Đông Phong", "Bản số 02", "Nà Khằm – Sì Thâu"].map(nameSlug)).toEqual([
      "BinhLu",
      "LaiChau",
      "DongPhong",
      "BanSo02",
      "NaKhamSiThau",
    ]);
  });

  test("is of the commune and the network", () => {
    expect(chatGroupName(SUGGESTED, commune)).toBe("KTS_BinhLu_LaiChau_Viettel");
    expect(chatGroupName(SUGGESTED, { ...commune, provider: "buudien" })).toBe("KTS_BinhLu_LaiChau_Buudien");
    expect(chatGroupName(SUGGESTED, { ...commune, provinceName: "Thành phố Huế" })).toBe("KTS_BinhLu_Hue_Viettel");
  });

  test("says the bản of a team, and only of a team", () => {
    const team = { ...commune, hamletName: "Nà Khằm" };
    expect(chatGroupName(SUGGESTED, team)).toBe("KTS_BinhLu_LaiChau_NaKham_Viettel");
    expect(chatGroupName("Nhom_{xa}", team)).toBe("Nhom_BinhLu_NaKham");
    expect(chatGroupName("{ban}_{xa}_{mang}", team)).toBe("NaKham_BinhLu_Viettel");
    expect(chatGroupName("{ban}_{xa}_{mang}", commune)).toBe("BinhLu_Viettel");
    expect(chatGroupName("KTS_{ban}_{xa}", commune)).toBe("KTS_BinhLu");
  });

  test("holds nothing but plain letters, figures and joints, and tells teams apart", () => {
    const name = fc.stringMatching(/^[A-Za-zĐđÀ-ỹ ]{1,20}$/).filter((text) => nameSlug(text) !== "");
    fc.assert(
      fc.property(name, name, (communeName, hamletName) => {
        const written = chatGroupName(SUGGESTED, { ...commune, communeName, hamletName });
        expect(written).toMatch(/^KTS_[A-Za-z]+_LaiChau_[A-Za-z]+_Viettel$/);
        expect(written).toContain(`_${nameSlug(hamletName)}_`);
      }),
    );
  });
});
