import type { HelpTopic } from "../help-topic";

export const figures: HelpTopic = {
  slug: "so-lieu",
  title: "Xem số liệu tổng hợp và vì sao có con số đó",
  summary: "Số của toàn xã và từng bản theo tháng, quý, năm; ai đủ, trễ, thiếu; so sánh các bản.",
  parts: [
    {
      heading: "Xem số liệu",
      steps: [
        "Vào Số liệu, chọn kỳ (tháng, quý hoặc năm) và chọn Toàn xã hoặc một bản, rồi bấm Xem.",
        "Mỗi chỉ tiêu có mục tiêu của năm, số kỳ này, kỳ trước, cùng kỳ năm trước; chỉ tiêu phát sinh có thêm lũy kế từ đầu năm.",
        "Bấm vào một con số để xem nó từ đâu ra.",
      ],
      mind: "Chỉ số đã duyệt mới được tính. Trưởng bản chỉ thấy số của bản mình, với mục tiêu giao cho bản và hạng của bản.",
    },
    {
      heading: "Vì sao con số này?",
      points: [
        "Trang này ghi cách tính bằng chữ và bằng số, rồi từng nơi báo với số, báo cáo, người gửi và giờ gửi. Dòng cuối cộng đúng bằng con số đã bấm.",
        "Tỷ lệ của xã là tổng tử số chia tổng mẫu số, không phải trung bình các tỷ lệ.",
        "Chỉ tiêu tính đến cuối kỳ: nơi chưa có số của kỳ thì lấy số kỳ trước và được ghi rõ. Bản đã thôi chỉ tính trong những kỳ còn là bản.",
        "Nơi thiếu mẫu số không tính vào tổng; số trên 100% được ghi là cần kiểm tra.",
      ],
    },
    {
      heading: "Khi ghi “Chưa đủ dữ liệu”",
      text: ["Khi chưa đến 80% số phải có của kỳ được duyệt, con số vẫn hiện nhưng không kết luận đạt hay chưa đạt."],
    },
    {
      heading: "Đủ, trễ, thiếu",
      points: [
        "Thẻ này cho xem 12 tháng của từng bản, từng cơ quan: ● đủ, ◐ trễ, ✕ thiếu, ○ chưa đến hạn, – không phải báo. Chọn Ghi trong ô: Chữ để đọc bằng chữ.",
        "Trễ hay không tính theo lần gửi đầu tiên. Mỗi nơi tính một lần mỗi tháng.",
        "Bấm vào ô để mở báo cáo; ô thiếu mở biểu nhập.",
      ],
    },
    {
      heading: "So sánh các bản",
      points: [
        "Chỉ xếp những bản so được với nhau: cùng cách tính, đủ số của kỳ, mẫu số từ 30 trở lên. Bằng nhau thì cùng hạng.",
        "Bản không xếp hạng được liệt kê riêng với lý do; các bản nhỏ được tính chung thành một nhóm.",
      ],
    },
  ],
  see: ["tong-quan", "duyet-bao-cao"],
};
