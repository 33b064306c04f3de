import type { HelpTopic } from "../help-topic";

export const registers: HelpTopic = {
  slug: "so-van-ban",
  title: "Cấp số, sổ văn bản đi và sổ văn bản đến",
  summary: "Đặt sổ cấp số, ghi sổ văn bản đi, vào sổ và theo dõi văn bản đến.",
  parts: [
    {
      heading: "Sổ cấp số",
      steps: [
        "Văn thư hoặc quản trị mở Sổ văn bản, bấm Đặt sổ cấp số.",
        "Chọn Cấp số tại cổng cho sổ chỉ dùng trong cổng, như QĐ-BCĐ: số chạy liên tục, không bỏ số, không dùng lại.",
        "Chọn Lấy số từ sổ khác cho sổ dùng chung với việc khác của xã, như QĐ-UBND: văn thư nhập số và ngày lấy từ sổ giấy hoặc e-office.",
        "Đặt số bắt đầu nếu năm nay sổ đã cấp số trước khi dùng cổng. Đã cấp một số trong năm thì không đổi được số bắt đầu.",
        "Sang năm mới, bấm Khóa sổ năm cũ. Sổ đã khóa không cấp thêm số; khóa nhầm thì bấm Mở lại.",
      ],
    },
    {
      heading: "Sổ văn bản đi",
      steps: [
        "Văn bản được ghi vào sổ khi ban hành. Văn bản đã thu hồi vẫn giữ số, bị gạch và có lý do ở cột Ghi chú.",
        "Bấm Ghi sổ ở cuối dòng để ghi số lượng bản, ngày chuyển và ghi chú.",
        "Số lượng bản, Ngày chuyển, Ký nhận tự lấy từ các lượt gửi đã ghi ở văn bản, nếu chưa ghi sổ riêng.",
        "Quyết định của xã ban hành trước khi dùng cổng, đã ghi nhận, cũng có trong sổ với nhãn Ghi nhận.",
        "Chọn năm, chọn sổ hoặc tìm; bấm Bản in (khổ A4 ngang, 10 cột theo Nghị định 30) hoặc Tải Excel để lấy đúng những dòng đang lọc.",
      ],
    },
    {
      heading: "Sổ văn bản đến",
      steps: [
        "Văn thư bấm Vào sổ văn bản đến, nhập ngày đến, nơi gửi, số, ngày, trích yếu. Cổng cấp số đến, liên tục trong năm.",
        "Chọn đơn vị hoặc người được giao và hạn giải quyết. Việc hiện ở trang chủ của nơi được giao, quá hạn thì báo số ngày.",
        "Nơi được giao hoặc văn thư bấm Đánh dấu đã xong, hoặc chọn Văn bản trả lời của xã: việc được đánh dấu đã xong, hai văn bản dẫn đến nhau.",
        "Vào sổ nhầm: mở mục đó, bấm Hủy mục này và ghi lý do. Số đến không dùng lại; mục bị gạch ngang, khôi phục được.",
        "Bấm Theo dõi giải quyết để xem, in, tải Excel sổ 7 cột: hạn, tiến độ, văn bản trả lời.",
      ],
      mind: "Văn bản mật không vào cổng này. Ghi vào sổ riêng và quản lý theo quy định về bảo vệ bí mật nhà nước.",
    },
  ],
  see: ["noi-nhan", "ban-hanh", "ghi-nhan-quyet-dinh"],
};
