import type { HelpTopic } from "../help-topic";

export const recipients: HelpTopic = {
  slug: "noi-nhan",
  title: "Nhóm nơi nhận, gửi văn bản đi và sổ giao nhận",
  summary: "Ghi nơi nhận một lần rồi đưa vào mọi dự thảo; ghi đã gửi ai, bằng cách nào, ai đã nhận.",
  parts: [
    {
      heading: "Nhóm nơi nhận",
      steps: [
        "Mở Văn bản, Nhóm nơi nhận. Mỗi nhóm có các nơi nhận theo thứ tự, gửi để làm gì và số bản.",
        "Cơ quan thôi hoạt động: mở nơi nhận đó, ghi Thôi gửi từ ngày và nơi thay thế. Văn bản cũ không đổi.",
        "Nơi nhận ghi tên cơ quan không còn thì có nhãn; bấm Thay bằng … để đổi ngay từ hôm nay.",
        "Ghi nhầm thì bấm Bỏ khỏi nhóm; muốn lấy lại, xem mục Đã bỏ ở cuối trang.",
      ],
    },
    {
      heading: "Khi soạn văn bản",
      steps: [
        "Trong dự thảo, mở mục Nơi nhận, chọn một nhóm ở ô Thêm nhóm nơi nhận. Nơi đã có không bị thêm lần nữa.",
        "Chữ “(b/c)”, “(để thực hiện)” tự ghi theo nhóm. Dòng Lưu theo đơn vị soạn thảo.",
        "Cổng cộng số bản cần nhân, kể cả bản lưu, và điền sẵn khi ghi sổ.",
      ],
    },
    {
      heading: "Gửi đi và ký nhận",
      steps: [
        "Sau khi ban hành, mở văn bản, xuống mục Gửi đi, giao nhận. Các nơi nhận đã được đánh dấu sẵn.",
        "Chọn cách gửi và ngày gửi, bấm Gửi đi. Chưa gửi nơi nào thì bỏ đánh dấu nơi đó.",
        "Có người nhận, bấm Ghi đã nhận ở dòng của nơi đó, nhập ngày và tên.",
        "Gửi qua Zalo: mở Lời nhắn để dán vào Zalo, bấm Chép lời nhắn rồi dán vào nhóm cùng tệp văn bản.",
        "Bấm In sổ giao nhận để lấy chữ ký, hoặc Tải Excel. Sổ của cả năm ở Sổ văn bản, Sổ giao nhận.",
      ],
      mind: "Cổng chỉ ghi việc gửi; việc chuyển tệp qua e-office, thư điện tử hay Zalo làm ở ngoài cổng.",
    },
    {
      heading: "Cơ quan không còn",
      steps: [
        "Mở Căn cứ pháp lý, Cơ quan không còn: danh mục tên cũ, cơ quan thay thế, từ ngày nào, theo văn bản nào.",
        "Kiểm lỗi tìm các tên này trong dự thảo và trong văn bản kiểm tra; nơi có đúng một cơ quan thay thế thì bấm một nút để sửa.",
        "Dòng ghi Cần xác nhận là chép từ nguồn thứ hai. Xem bản gốc rồi bấm Tôi đã đối chiếu bản gốc; cổng ghi tên bạn và ngày.",
      ],
    },
  ],
  see: ["so-van-ban", "can-cu", "kiem-the-thuc"],
};
