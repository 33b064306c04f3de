/** Who establishes teams: the People's Committee as a body, or its Chủ tịch. */
export const ISSUING_BODIES = ["ubnd", "chu-tich-ubnd"] as const;
export type IssuingBody = (typeof ISSUING_BODIES)[number];
