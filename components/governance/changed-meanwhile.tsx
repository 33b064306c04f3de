"use client";
import { Alert } from "@/components/ui/alert";
import { useFormFacts } from "@/components/ui/form-context";

export interface StoredField {
  readonly name: string;
  readonly label: string;
  /** As the form would send it. */
  readonly value: string;
  /** As a person reads it. */
  readonly words: string;
}

/** After a save that came too late: what the other person's save says where it differs from what is typed here. */
export function ChangedMeanwhile({ version, stored }: { version: number; stored: readonly StoredField[] }) {
  const { values } = useFormFacts();
  if (!values || values.version === undefined || values.version === String(version)) return null;
  const differing = stored.filter(({ name, value }) => (values[name] ?? "") !== value);
  return (
    <Alert tone="warning" title="Hàng này đã được người khác lưu trong lúc bạn đang sửa.">
      {differing.length === 0 ? (
        <p>Nội dung họ lưu giống hệt nội dung bạn đang nhập.</p>
      ) : (
        <>
          <p>Nội dung đang lưu khác với ô bạn đang nhập ở:</p>
          <ul className="ml-5 list-disc">
            {differing.map(({ name, label, words }) => (
              <li key={name}>
                {label}: <strong>{words || "để trống"}</strong>
              </li>
            ))}
          </ul>
          <p>Bấm Lưu lần nữa để giữ nội dung bạn nhập, hoặc tải lại trang để lấy nội dung đang lưu.</p>
        </>
      )}
    </Alert>
  );
}
