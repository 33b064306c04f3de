export const SHORTEST_PASSWORD = 8;
export const LONGEST_PASSWORD = 200;

/** Why a password will not do, in words for the person choosing it; null when it will. */
export function passwordObjection(password: string, loginName: string): string | null {
  if (password.length < SHORTEST_PASSWORD) return `Mật khẩu cần ít nhất ${SHORTEST_PASSWORD} ký tự.`;
  if (password.length > LONGEST_PASSWORD) return `Mật khẩu dài quá ${LONGEST_PASSWORD} ký tự.`;
  if (password.toLowerCase().includes(loginName.toLowerCase())) return "Mật khẩu không được chứa tên đăng nhập.";
  if (new Set(password).size < 4) return "Mật khẩu lặp lại quá ít ký tự, rất dễ đoán.";
  if (/^\d+$/.test(password)) return "Mật khẩu toàn chữ số rất dễ đoán: thêm vài chữ cái.";
  return null;
}
