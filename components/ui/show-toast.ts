/** Says a trifle in passing ("Đã sao chép"); its library comes with the first one. What was decided stays on the page. */
export async function showToast(words: string): Promise<void> {
  const { toastOnPage } = await import("./toaster");
  await toastOnPage(words);
}
