import type { HelpTopic } from "../help-topic";

export const recording: HelpTopic = {
  slug: "ghi-nhan-quyet-dinh",
  title: "Ghi nhận quyết định ban hành ngoài cổng",
  summary: "Đưa quyết định giấy của xã, của Đảng ủy hoặc cơ quan khác vào cổng, kể cả quyết định từ nhiều năm trước.",
  parts: [
    {
      heading: "Cách ghi",
      steps: [
        "Đưa danh sách thành viên của quyết định vào danh sách dự kiến của tổ chức đó. Giải thể thì không cần.",
        "Mở tổ chức, bấm Ghi nhận quyết định đã có. Một quyết định cho nhiều Tổ công nghệ số: ghi ở trang các Tổ.",
        "Chọn quyết định làm gì: thành lập hoặc thay toàn bộ, kiện toàn, hay giải thể.",
        "Nhập số, ngày ký, ngày có hiệu lực, cơ quan ban hành như trên giấy. Nên tải bản chụp lên. Bấm Ghi nhận.",
      ],
      mind: "Ghi nhận xong là có hiệu lực ngay. Ghi nhầm thì mở văn bản đó, bấm Thu hồi: mọi thứ trở lại như trước.",
    },
    {
      heading: "Quyết định cũ ghi muộn",
      points: [
        "Danh sách đi theo ngày có hiệu lực, không theo ngày ghi. Quyết định cũ chỉ có hiệu lực đến ngày của quyết định sau thay toàn bộ danh sách.",
        "Quyết định sau chỉ kiện toàn một phần thì không xen được quyết định cũ vào trước. Cổng nói rõ văn bản nào: thu hồi văn bản đó, ghi quyết định cũ, rồi ghi lại.",
        "Muốn thu hồi một văn bản mà sau đó đã ghi văn bản khác cho cùng tổ chức thì thu hồi văn bản sau trước.",
      ],
    },
    {
      heading: "Cổng từ chối khi",
      points: [
        "Số, ngày và cơ quan ban hành trùng một văn bản đã có: xem văn bản đó; nếu đúng là văn bản khác thì đánh dấu xác nhận.",
        "Ngày có hiệu lực trước khi có bản, hoặc sau khi bản đã thôi, mà danh sách giao phụ trách bản đó.",
        "Kiện toàn hoặc giải thể từ một ngày chưa có tổ chức đó; ngày quá xa trước đây hoặc sau này.",
      ],
    },
  ],
  see: ["ban-hanh", "kien-toan", "xem-theo-ngay", "sap-xep-ban"],
};
