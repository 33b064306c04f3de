import { useEffect, useState } from "react";
import { buttonLook } from "@/components/ui/button-look";
import { type Draft, typeWords } from "@/lib/indicators/core/phone/draft";
import type { KeptPhoto } from "./phone-database";
import { PhoneNote, WIDE } from "./phone-frame";
import type { PhoneStore } from "./phone-store";
import { shrinkPhoto } from "./shrink-photo";

const MOST_PHOTOS = 5;

function Picture({ photo, onRemove }: { photo: KeptPhoto; onRemove: () => void }) {
  const [url, setUrl] = useState("");
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([photo.bytes], { type: photo.mime }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [photo]);
  const size = Math.max(1, Math.round(photo.bytes.byteLength / 1024));
  return (
    <li className="flex items-center gap-3">
      {/* biome-ignore lint/performance/noImgElement: it is in the phone's own memory, there is nothing to optimise. */}
      {url ? <img src={url} alt="Ảnh kèm theo" className="size-20 rounded-sm border border-line object-cover" /> : null}
      <span className="flex-1 text-muted">
        {size} KB{photo.sent ? ", đã gửi" : ""}
      </span>
      {photo.sent ? null : (
        <button type="button" onClick={onRemove} className={buttonLook("quiet")}>
          Bỏ ảnh
        </button>
      )}
    </li>
  );
}

/** Pictures of a difficulty: made small first, then kept on the phone until they are sent. */
function Photos({ draft, store }: { draft: Draft; store: PhoneStore }) {
  const [photos, setPhotos] = useState<readonly KeptPhoto[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const { id } = draft;
  const look = () => store.photosOf(id).then(setPhotos);
  useEffect(() => {
    void store.photosOf(id).then(setPhotos);
  }, [store, id]);
  const add = async (files: FileList | null) => {
    setFault(null);
    for (const file of Array.from(files ?? []).slice(0, MOST_PHOTOS - photos.length)) {
      const bytes = await shrinkPhoto(file);
      if (!bytes) setFault(`Không đọc được ảnh “${file.name}”. Chọn ảnh JPEG hoặc PNG.`);
      else {
        await store.addPhoto(id, bytes).catch(() => setFault("Máy hết chỗ để lưu ảnh: xóa bớt ảnh rồi thử lại."));
      }
    }
    await look();
  };
  return (
    <section aria-label="Ảnh kèm theo" className="flex flex-col gap-2">
      {photos.length > 0 ? (
        <ul className="flex flex-col gap-2">
          {photos.map((photo) => (
            <Picture key={photo.id} photo={photo} onRemove={() => void store.removePhoto(id, photo).then(look)} />
          ))}
        </ul>
      ) : null}
      {fault ? <PhoneNote tone="danger">{fault}</PhoneNote> : null}
      {photos.length < MOST_PHOTOS ? (
        <label className={buttonLook("secondary", `${WIDE} focus-within:outline-3 focus-within:outline-focus`)}>
          <input
            type="file"
            accept="image/*"
            multiple
            className="sr-only"
            onChange={(event) => {
              void add(event.target.files);
              event.target.value = "";
            }}
          />
          Thêm ảnh
        </label>
      ) : null}
      <p className="text-muted">Ảnh được thu nhỏ trước khi lưu. Nơi chụp và tên máy không gửi theo.</p>
    </section>
  );
}

function Words({
  id,
  label,
  value,
  onType,
}: {
  id: string;
  label: string;
  value: string;
  onType: (text: string) => void;
}) {
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {label} <span className="font-normal text-muted">(nếu có)</span>
      </label>
      <textarea
        id={id}
        rows={4}
        maxLength={5000}
        value={value}
        onChange={(event) => onType(event.target.value)}
        className="control mt-1"
      />
    </div>
  );
}

/** After the figures: what is hard, what is asked for, and pictures of it. */
export function WordsCard({
  draft,
  store,
  onChange,
}: {
  draft: Draft;
  store: PhoneStore;
  onChange: (draft: Draft) => void;
}) {
  return (
    <div className="flex flex-col gap-4">
      <Words
        id="kho-khan"
        label="Khó khăn, vướng mắc"
        value={draft.difficulties}
        onType={(difficulties) => onChange(typeWords(draft, { difficulties }, Date.now()))}
      />
      <Words
        id="de-nghi"
        label="Đề nghị với xã"
        value={draft.proposals}
        onType={(proposals) => onChange(typeWords(draft, { proposals }, Date.now()))}
      />
      <Photos draft={draft} store={store} />
    </div>
  );
}
