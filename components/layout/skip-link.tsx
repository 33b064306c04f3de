/** The first stop of the Tab key. */
export function SkipLink() {
  return (
    <a
      href="#noi-dung"
      className="sr-only rounded-md bg-accent font-semibold text-on-accent focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:px-4 focus:py-3"
    >
      Bỏ qua đến nội dung
    </a>
  );
}
