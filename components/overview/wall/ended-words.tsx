/** For whoever stands before a television whose address is over or taken back. */
export function EndedWords() {
  return (
    <main className="flex min-h-dvh items-center justify-center bg-[#0d1620] p-8 text-2xl text-white">
      <h1>Địa chỉ màn hình này đã hết hạn hoặc bị thu hồi. Nhờ Phòng Văn hóa - Xã hội lập màn hình mới.</h1>
    </main>
  );
}
