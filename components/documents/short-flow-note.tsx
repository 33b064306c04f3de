/** Said wherever a draft may be given a number without having gone its way here. */
export function ShortFlowNote() {
  return <p className="text-muted">Xã đặt quy trình rút gọn: đã duyệt, ký trên giấy thì cấp số được ngay.</p>;
}
