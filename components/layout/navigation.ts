import type { ComponentType } from "react";
import {
  BellIcon,
  BuildingIcon,
  CalendarIcon,
  ChartIcon,
  ContactRoundIcon,
  FileSpreadsheetIcon,
  FileTextIcon,
  HistoryIcon,
  HouseIcon,
  type IconProps,
  ListChecksIcon,
  MailIcon,
  MapPinIcon,
  NetworkIcon,
  PencilIcon,
  ScaleIcon,
  ScreenIcon,
  SettingsIcon,
  SmartphoneIcon,
  StampIcon,
  TableIcon,
  TrashIcon,
  UserCogIcon,
  UserPlusIcon,
  UsersIcon,
} from "@/components/ui/icons";
import type { Role } from "@/lib/kernel/actor";

export interface NavigationItem {
  readonly label: string;
  readonly href: string;
  readonly Icon: ComponentType<IconProps>;
  /** Who sees it; everybody when absent. The page itself decides who may open it. */
  readonly can?: (roles: readonly Role[]) => boolean;
}

export interface NavigationGroup {
  readonly label: string | null;
  readonly items: readonly NavigationItem[];
}

const anyOf = (wanted: readonly Role[]) => (roles: readonly Role[]) => roles.some((role) => wanted.includes(role));

const isAdministrator = anyOf(["quan-tri"]);
const minds = anyOf(["quan-tri", "lanh-dao"]);
const keepsRecords = anyOf(["quan-tri", "van-hoa-xa-hoi", "van-thu"]);
const checksPapers = anyOf([
  "quan-tri",
  "lanh-dao",
  "van-hoa-xa-hoi",
  "van-thu",
  "tai-chinh",
  "uy-vien",
  "to-giup-viec",
]);
const drafts = anyOf(["quan-tri", "lanh-dao", "van-hoa-xa-hoi", "van-thu", "to-giup-viec"]);
const readsPeople = anyOf([
  "quan-tri",
  "lanh-dao",
  "van-hoa-xa-hoi",
  "van-thu",
  "tai-chinh",
  "uy-vien",
  "to-giup-viec",
  "chi-xem",
]);

/** Whoever may sit in a body may ask to leave it; the others keep, introduce or agree to requests. */
const asksOrDecides = (roles: readonly Role[]) => roles.some((role) => role !== "chi-xem");

/** Who reports for a bản or an office; the administrator looks on. */
const reportsOwn = anyOf(["quan-tri", "truong-ban", "dau-moi"]);

/** Everyone but those who only report. */
const readsFigures = (roles: readonly Role[]) => roles.some((role) => role !== "truong-ban" && role !== "dau-moi");
const keepsReports = anyOf(["quan-tri", "lanh-dao", "van-hoa-xa-hoi"]);
const keepsScreens = anyOf(["quan-tri", "lanh-dao", "van-hoa-xa-hoi"]);

/** The left menu, what is used daily first: what is reported, who we are, what we write, how the portal is kept. */
export const NAVIGATION: readonly NavigationGroup[] = [
  {
    label: null,
    items: [
      { label: "Trang chủ", href: "/", Icon: HouseIcon },
      { label: "Tổng quan", href: "/tong-quan", Icon: ChartIcon, can: readsFigures },
    ],
  },
  {
    label: "Chỉ tiêu, báo cáo",
    items: [
      { label: "Báo cáo", href: "/bao-cao", Icon: FileSpreadsheetIcon },
      { label: "Báo cáo trên điện thoại", href: "/bao-cao/dien-thoai", Icon: SmartphoneIcon, can: reportsOwn },
      { label: "Số liệu", href: "/so-lieu", Icon: TableIcon },
      { label: "Chỉ tiêu", href: "/chi-tieu", Icon: ListChecksIcon },
      { label: "Nhắc báo cáo", href: "/bao-cao/nhac", Icon: BellIcon, can: readsFigures },
      { label: "Lịch báo cáo", href: "/chi-tieu/lich", Icon: CalendarIcon },
      { label: "Biểu mẫu cấp trên", href: "/so-lieu/bieu-tren", Icon: FileTextIcon, can: readsFigures },
      { label: "Kết quả báo cáo năm", href: "/so-lieu/danh-gia", Icon: StampIcon, can: keepsReports },
    ],
  },
  {
    label: "Tổ chức",
    items: [
      { label: "Ban chỉ đạo", href: "/ban-chi-dao", Icon: UsersIcon },
      { label: "Tổ chức bộ máy", href: "/to-chuc", Icon: NetworkIcon },
      { label: "Tổ công nghệ số", href: "/to-cong-nghe-so", Icon: SmartphoneIcon },
      { label: "Đề nghị tham gia", href: "/de-nghi-tham-gia", Icon: UserPlusIcon, can: asksOrDecides },
      { label: "Cán bộ", href: "/can-bo", Icon: ContactRoundIcon, can: readsPeople },
      { label: "Bản", href: "/ban", Icon: MapPinIcon },
      { label: "Cơ quan, đơn vị", href: "/don-vi", Icon: BuildingIcon },
    ],
  },
  {
    label: "Văn bản",
    items: [
      { label: "Văn bản", href: "/van-ban", Icon: FileTextIcon },
      { label: "Sổ văn bản", href: "/van-ban/so-di", Icon: StampIcon },
      { label: "Kiểm tra văn bản", href: "/van-ban/kiem-tra", Icon: ListChecksIcon, can: checksPapers },
      { label: "Nhóm nơi nhận", href: "/van-ban/noi-nhan", Icon: MailIcon, can: drafts },
      { label: "Căn cứ pháp lý", href: "/can-cu", Icon: ScaleIcon },
    ],
  },
  {
    label: "Quản trị",
    items: [
      { label: "Tài khoản", href: "/quan-tri/tai-khoan", Icon: UserCogIcon, can: isAdministrator },
      { label: "Thông tin xã", href: "/quan-tri/xa", Icon: SettingsIcon, can: minds },
      { label: "Giao ký văn bản", href: "/quan-tri/ky-van-ban", Icon: PencilIcon, can: readsPeople },
      { label: "Màn hình điều hành", href: "/quan-tri/man-hinh", Icon: ScreenIcon, can: keepsScreens },
      { label: "Nhật ký", href: "/quan-tri/nhat-ky", Icon: HistoryIcon, can: minds },
      { label: "Thùng rác", href: "/thung-rac", Icon: TrashIcon, can: keepsRecords },
    ],
  },
];

/** What these roles see of the menu; a group with nothing left in it goes too. */
export function navigationFor(roles: readonly Role[]): readonly NavigationGroup[] {
  return NAVIGATION.map((group) => ({
    ...group,
    items: group.items.filter((item) => item.can?.(roles) ?? true),
  })).filter((group) => group.items.length > 0);
}
