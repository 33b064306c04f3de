import { showToast } from "./show-toast";

/** Copies what a field holds and says so; where it cannot, the text is left selected to be copied by hand. */
export async function copyText(field: HTMLInputElement | HTMLTextAreaElement | null): Promise<void> {
  field?.select();
  // An office network without HTTPS has no clipboard to write to; the older command still copies what is selected.
  const copied = navigator.clipboard
    ? await navigator.clipboard.writeText(field?.value ?? "").then(
        () => true,
        () => document.execCommand("copy"),
      )
    : document.execCommand("copy");
  await showToast(copied ? "Đã sao chép." : "Chưa sao chép được: bấm Ctrl + C để chép phần đang chọn.");
}
