const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Less than this is nobody's concern. */
const NOTICED = 30 * MINUTE;

function span(ms: number): string {
  if (ms >= DAY - HOUR) return `${Math.round(ms / DAY)} ngày`;
  return ms >= HOUR ? `${Math.round(ms / HOUR)} giờ` : `${Math.round(ms / MINUTE)} phút`;
}

/** "Đồng hồ máy này chậm 1 ngày …" when the phone's clock is off; null when it is right. */
export function clockWords(portalAt: number, phoneAt: number): string | null {
  const off = phoneAt - portalAt;
  if (!Number.isFinite(off) || Math.abs(off) < NOTICED) return null;
  const way = off > 0 ? "nhanh" : "chậm";
  return `Đồng hồ máy này ${way} ${span(Math.abs(off))} so với cổng. Đúng hạn hay trễ được tính theo giờ của cổng; nên chỉnh lại giờ máy.`;
}
