import type { HelpTopic } from "../help-topic";

export const submitting: HelpTopic = {
  slug: "trinh-duyet",
  title: "Trình duyệt, trả lại, kiểm thể thức, ký",
  summary: "Một dự thảo đi qua những ai, ai đang giữ, và vì sao bị trả lại.",
  parts: [
    {
      heading: "Trình dự thảo",
      steps: [
        "Mở dự thảo, bấm Trình duyệt.",
        "Xem danh sách phải có: người ký, chỗ để trống, căn cứ, lỗi. Dấu đỏ phải sửa xong mới trình được.",
        "Bấm Trình duyệt. Lãnh đạo thấy việc này ở trang chủ và trong thông báo.",
      ],
      mind: "Đang trình thì không sửa được lời văn. Cần sửa thì bấm Rút lại để sửa, khi chưa ai duyệt.",
    },
    {
      heading: "Duyệt hoặc trả lại",
      points: [
        "Lãnh đạo, hoặc người sẽ ký, bấm Duyệt nội dung; hoặc Trả lại và ghi lý do.",
        "Người soạn nhận thông báo có lý do, sửa rồi trình lại.",
        "Làm được trên điện thoại.",
      ],
    },
    {
      heading: "Kiểm thể thức và ký",
      steps: [
        "Văn thư xem lỗi thể thức; lỗi nhỏ thì bấm Mở để sửa, sửa xong quay lại. Người ký thấy rõ chỗ văn thư đã sửa.",
        "Nếu đã đổi lời văn hay danh sách, không chỉ lỗi thể thức, bấm Trình duyệt để người duyệt xem lại chỗ đã đổi.",
        "Bấm Xác nhận đúng thể thức, in bản trình ký.",
        "Ký xong, người ký hoặc văn thư bấm Ghi nhận đã ký; rồi văn thư cấp số, ban hành.",
      ],
      mind: "Bản đã ký phải giống bản cấp số. Nếu danh sách hay người ký đổi sau khi ký, cổng không cho cấp số: trả lại để ký lại bản đúng.",
    },
    {
      heading: "Rút gọn hay đủ bước",
      text: [
        "Xã chọn ở Quản trị, Thông tin xã. Rút gọn: văn thư cấp số được ngay, việc duyệt và ký đi trên giấy. Đủ bước: phải qua từng bước trên cổng.",
      ],
    },
  ],
  see: ["ban-hanh", "giao-ky", "kiem-the-thuc"],
};
