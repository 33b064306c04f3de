import type { HelpTopic } from "../help-topic";

export const organization: HelpTopic = {
  slug: "can-bo-ban-don-vi",
  title: "Cán bộ, bản, đơn vị",
  summary: "Tìm, thêm, sửa cán bộ, các bản, cơ quan, đơn vị; tránh tạo trùng một người.",
  parts: [
    {
      heading: "Tìm nhanh",
      points: [
        "Gõ không dấu, sai thứ tự vẫn tìm được: “nam doan trung” ra Đoàn Trung Nam.",
        "Có thể tìm bằng số điện thoại.",
        "Danh sách xếp theo tên, rồi họ, rồi tên đệm. Bấm vào tên cột để đổi cách xếp.",
      ],
    },
    {
      heading: "Thêm hoặc sửa cán bộ",
      steps: [
        "Vào Cán bộ, bấm Thêm mới, hoặc mở một người rồi bấm Sửa.",
        "Nhập họ và tên đúng như trong quyết định, chức vụ, đơn vị.",
        "Nếu cổng báo có người giống, mở người đó ra xem. Cùng một người thì dùng hồ sơ đã có.",
        "Bấm Lưu.",
      ],
    },
    {
      heading: "Bản",
      points: [
        "Khi mới dùng, các bản chỉ mang số thứ tự. Mở từng bản để đặt đúng tên.",
        "Không sửa tên một bản để biến nó thành bản khác: bản đổi tên, sáp nhập hay chia tách thì ghi ở Sắp xếp bản.",
      ],
    },
    {
      heading: "Số điện thoại",
      text: [
        "Số điện thoại là dữ liệu cá nhân. Chỉ người cần liên hệ để làm việc mới thấy đủ số; người khác chỉ thấy vài số cuối.",
      ],
    },
  ],
  see: ["sap-xep-ban", "thung-rac", "nhap-danh-sach"],
};
