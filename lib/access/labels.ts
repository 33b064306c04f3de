import type { Role } from "@/lib/kernel/actor";

export const roleLabel: Record<Role, string> = {
  "quan-tri": "Quản trị",
  "lanh-dao": "Lãnh đạo",
  "van-hoa-xa-hoi": "Văn hóa – xã hội",
  "van-thu": "Văn thư",
  "tai-chinh": "Tài chính",
  "uy-vien": "Ủy viên Ban chỉ đạo",
  "to-giup-viec": "Thành viên Tổ giúp việc",
  "truong-ban": "Trưởng bản, Tổ trưởng",
  "dau-moi": "Đầu mối cơ quan",
  "truong-group": "Trưởng Group",
  "chi-xem": "Chỉ xem",
};

/** What each role is for, in one line: shown where an administrator chooses roles. */
export const rolePurpose: Record<Role, string> = {
  "quan-tri": "Lập tài khoản, cấp lại mật khẩu, sửa thông tin xã",
  "lanh-dao": "Xem toàn bộ, quyết định, ban hành văn bản",
  "van-hoa-xa-hoi": "Nhập danh sách, soạn văn bản, theo dõi công việc hằng ngày",
  "van-thu": "Kiểm thể thức, cấp số, ban hành, lưu văn bản",
  "tai-chinh": "Theo dõi kinh phí",
  "uy-vien": "Xem công việc của Ban và các bản mình phụ trách",
  "to-giup-viec": "Cùng soạn thảo, tổng hợp cho Ban chỉ đạo",
  "truong-ban": "Xem và báo cáo cho bản của mình",
  "dau-moi": "Báo cáo cho cơ quan, đơn vị của mình",
  "truong-group": "Điều hành nhóm cộng đồng trên mạng xã hội",
  "chi-xem": "Chỉ xem, không thấy số điện thoại",
};
