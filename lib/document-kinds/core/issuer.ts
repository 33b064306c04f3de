/** Who decides: the People's Committee as a body, or its Chủ tịch. */
export const ISSUERS = ["ubnd", "chu-tich-ubnd"] as const;
export type IssuerCode = (typeof ISSUERS)[number];
