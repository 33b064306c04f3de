/** The sample's papers are of 2026 whenever it is sown: their numbers go into that year's books knowingly. */
export const AFTER_ITS_YEAR = { confirmYear: "on", yearReason: "Dữ liệu mẫu của năm 2026" } as const;
