const DEGREE = /^(?:TUYỆT MẬT|TỐI MẬT|MẬT)$/u;
const NAMED = /^độ mật\s*:\s*(?:tuyệt mật|tối mật|mật)\.?$/iu;

/** Does a line mark its paper as a state secret? Such papers are kept off networks (Luật Bảo vệ bí mật nhà nước 2018). */
export function isSecretMark(text: string): boolean {
  const line = text.trim();
  return DEGREE.test(line) || NAMED.test(line);
}

export const NO_SECRETS =
  "Văn bản mật không soạn, không cấp số trên cổng: làm trên máy riêng, ghi sổ riêng theo quy định về bảo vệ bí mật nhà nước.";
