/** What the screen where an issuer is chosen, and the command, say of a paper of the Party. */
export const PARTY_PAPER =
  "Văn bản của Đảng theo thể thức riêng (Quy định số 399-QĐ/TW, Hướng dẫn số 05-HD/VPTW), khác văn bản hành chính của Nghị định số 30/2020/NĐ-CP, nên không soạn ở đây. Soạn trên hệ thống của Văn phòng Đảng ủy.";
