import type { SpreadsheetRefusal } from "./core/refusal-codes";

/** What a person reads when a spreadsheet is refused: what is wrong, then what to do. */
export const spreadsheetRefusalWords = {
  "empty-file": "Tệp không có nội dung. Hãy kiểm tra lại tệp đã chọn.",
  "file-too-large": "Tệp lớn hơn 15 MB. Hãy bỏ hình ảnh và các trang tính không cần, rồi lưu lại.",
  "no-spreadsheet": "Đây không phải tệp bảng tính .xlsx. Hãy mở bằng Excel hoặc LibreOffice rồi lưu dưới dạng .xlsx.",
  "no-document": "Đây không phải tệp văn bản .docx. Hãy mở bằng Word hoặc LibreOffice rồi lưu dưới dạng .docx.",
  "unknown-file": "Chỉ đọc được tệp Excel .xlsx và tệp Word .docx. Hãy lưu danh sách dưới một trong hai dạng đó.",
  "old-doc": "Tệp .doc cũ: mở bằng Word, chọn Lưu dưới dạng .docx rồi tải lên lại.",
  "old-xls": "Tệp .xls cũ: mở bằng Excel, chọn Lưu dưới dạng .xlsx rồi tải lên lại.",
  "old-xlsb": "Tệp .xlsb không đọc được: mở bằng Excel, chọn Lưu dưới dạng .xlsx rồi tải lên lại.",
  encrypted: "Tệp có mật khẩu. Hãy mở tệp, bỏ mật khẩu rồi lưu lại.",
  damaged: "Tệp bị hỏng hoặc tải chưa hết. Hãy mở thử, lưu lại rồi tải lên lần nữa.",
  "too-many-parts": "Tệp chứa quá nhiều thành phần bên trong nên không được mở. Hãy chép bảng sang một tệp mới.",
  "unpacks-too-large": "Tệp bung ra quá lớn nên không được mở. Hãy chép bảng cần dùng sang một tệp mới.",
  macros: "Tệp có macro nên không được mở. Hãy chọn Lưu dưới dạng .xlsx hoặc .docx (không macro) rồi tải lên lại.",
  "external-links":
    "Tệp có liên kết tới tệp hoặc nguồn dữ liệu khác. Hãy ngắt liên kết (Dữ liệu, Sửa liên kết) rồi lưu lại.",
  "unsafe-xml": "Tệp có nội dung không an toàn nên không được mở. Hãy chép bảng sang một tệp mới.",
  "too-many-rows": "Trang tính có nội dung ở dòng quá xa (nhiều hơn 20.000 dòng). Hãy xóa các dòng thừa rồi lưu lại.",
  "too-many-columns": "Trang tính có nội dung ở cột quá xa (nhiều hơn 200 cột). Hãy xóa các cột thừa rồi lưu lại.",
  "too-many-cells": "Trang tính có quá nhiều ô. Hãy chỉ giữ lại bảng cần dùng rồi lưu lại.",
  "no-rows": "Không tìm thấy dòng nào có nội dung.",
  "reading-too-long": "Đọc tệp quá lâu nên đã dừng lại. Hãy chép bảng cần dùng sang một tệp mới.",
  "reading-too-heavy": "Đọc tệp cần quá nhiều bộ nhớ nên đã dừng lại. Hãy chép bảng cần dùng sang một tệp mới.",
  "reading-failed": "Chưa đọc được tệp. Hãy thử lại; nếu vẫn lỗi, chép bảng sang một tệp mới.",
} satisfies Record<SpreadsheetRefusal, string>;

/** The same of a Word file read for its words: there is no table to save out of it. */
export const documentRefusalWords: Readonly<Record<SpreadsheetRefusal, string>> = {
  ...spreadsheetRefusalWords,
  "file-too-large": "Tệp Word lớn hơn 15 MB. Hãy bỏ bớt hình ảnh rồi lưu lại.",
  "too-many-parts":
    "Tệp Word chứa quá nhiều thành phần bên trong nên không được mở. Hãy chép nội dung sang một tệp mới.",
  "unpacks-too-large": "Tệp Word bung ra quá lớn nên không được mở. Hãy chép nội dung sang một tệp mới.",
  macros: "Tệp Word có macro nên không được mở. Hãy chọn Lưu dưới dạng .docx (không macro) rồi tải lên lại.",
  "external-links": "Tệp Word có liên kết tới tệp khác nên không được mở. Hãy chép nội dung sang một tệp mới.",
  "unsafe-xml": "Tệp Word có nội dung không an toàn nên không được mở. Hãy chép nội dung sang một tệp mới.",
  "too-many-rows": "Tệp Word quá dài (nhiều hơn 20.000 dòng). Hãy chia thành nhiều tệp.",
  "too-many-columns": "Tệp Word có bảng nhiều hơn 200 cột. Hãy bỏ các cột thừa rồi lưu lại.",
  "too-many-cells": "Tệp Word có bảng quá lớn. Hãy chia bảng thành nhiều tệp.",
  "no-rows": "Không tìm thấy dòng chữ nào trong tệp Word.",
  "reading-too-long": "Đọc tệp Word quá lâu nên đã dừng lại. Hãy chép nội dung sang một tệp mới, hoặc chia nhỏ.",
  "reading-too-heavy":
    "Đọc tệp Word cần quá nhiều bộ nhớ nên đã dừng lại. Hãy chép nội dung sang một tệp mới, hoặc chia nhỏ.",
  "reading-failed": "Chưa đọc được tệp Word. Hãy thử lại; nếu vẫn lỗi, chép nội dung sang một tệp mới.",
};
