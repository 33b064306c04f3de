import type { HelpTopic } from "../help-topic";

export const signingPowers: HelpTopic = {
  slug: "giao-ky",
  title: "Giao ký: thay mặt, ký thay, thừa lệnh, thừa ủy quyền",
  summary: "Ghi ai được ký, trong thời gian nào; khối chữ ký tự theo đó.",
  parts: [
    {
      heading: "Không cần ghi",
      points: [
        "Chủ tịch ký văn bản của Ủy ban nhân dân: trên chữ ký tự có TM. ỦY BAN NHÂN DÂN.",
        "Phó Chủ tịch ký thay: tự có KT. CHỦ TỊCH, theo chức vụ đang giữ vào ngày ký.",
        "Trưởng, Phó Ban Chỉ đạo và trưởng, phó phòng ký văn bản của Ban, của phòng mình.",
      ],
    },
    {
      heading: "Cần ghi ở Giao ký văn bản",
      points: [
        "Thừa lệnh (TL.): theo quy chế làm việc; chọn loại văn bản được ký.",
        "Thừa ủy quyền (TUQ.): có văn bản, có ngày cuối, có giới hạn nội dung; không giao lại cho người khác.",
        "Giao quyền Chủ tịch (Q.): Phó Chủ tịch được giao quyền ký là Q. CHỦ TỊCH trong thời gian đó.",
      ],
      mind: "Khối chữ ký theo ngày ký: hết thời gian giao thì người đó không còn trong danh sách người ký.",
    },
    {
      heading: "Thu lại",
      text: ["Mở lần giao ký, ghi lý do, bấm Thu lại. Văn bản đã ký trong thời gian được giao không bị ảnh hưởng."],
    },
  ],
  see: ["trinh-duyet", "ban-hanh"],
};
