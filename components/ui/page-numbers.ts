/** The rows a page shows, counted from 1; the page is brought into range. */
export function pageRange(page: number, pageSize: number, total: number) {
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const current = Math.min(Math.max(1, Math.trunc(page) || 1), pages);
  const first = total === 0 ? 0 : (current - 1) * pageSize + 1;
  return { current, pages, first, last: Math.min(current * pageSize, total) };
}

/** The numbers to offer: the first, the last, those about the current one; null where some are left out. */
export function pageNumbers(current: number, pages: number): readonly (number | null)[] {
  const shown = [...new Set([1, current - 1, current, current + 1, pages])]
    .filter((page) => page >= 1 && page <= pages)
    .sort((a, b) => a - b);
  return shown.flatMap((page, index) => {
    const gap = page - (shown[index - 1] ?? page);
    if (gap === 2) return [page - 1, page];
    return gap > 2 ? [null, page] : [page];
  });
}
