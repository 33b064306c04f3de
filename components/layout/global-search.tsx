import { SearchIcon } from "@/components/ui/icons";

/** Finds people, bản and documents from any page; a plain GET, so it answers without scripts. */
export function GlobalSearch() {
  return (
    <search className="min-w-0 flex-1 print:hidden">
      <form action="/tim" method="get" className="relative">
        <SearchIcon className="pointer-events-none absolute top-3 left-3 text-muted" />
        <input
          type="search"
          name="q"
          aria-label="Tìm cán bộ, bản, văn bản"
          placeholder="Tìm cán bộ, bản, văn bản"
          autoComplete="off"
          className="control truncate pl-10"
        />
        <button type="submit" className="sr-only focus:not-sr-only">
          Tìm
        </button>
      </form>
    </search>
  );
}
