"use client";

import { useEffect, useState } from "react";
import { EndedWords } from "./ended-words";
import { useWallWords } from "./use-wall-words";
import { wallViews } from "./wall-views";
import type { WallWords } from "./wall-words";

const TURN_EVERY_MS = 20_000;

/** One page for a television, readable at five metres: it turns by itself; without scripts everything stands below each other. */
export function WallScreen({ first, address }: { first: WallWords; address: string }) {
  const { words, lost, ended } = useWallWords(first, address);
  const [turn, setTurn] = useState<number | null>(null);
  const views = wallViews(words);
  useEffect(() => {
    setTurn(0);
    const timer = setInterval(() => setTurn((last) => (last ?? 0) + 1), TURN_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  if (ended) return <EndedWords />;
  const shown = turn === null ? views : [views[turn % views.length] ?? views[0]];
  return (
    <div className="flex min-h-dvh flex-col bg-[#0d1620] px-[3vw] py-[2vw] text-white">
      <header className="flex items-baseline justify-between gap-[2vw] text-[#c3cedb] text-[1.5vw]">
        <span>{words.agency}</span>
        <span className="tabular-nums">
          {words.training ? "Dữ liệu tập huấn · " : ""}Số liệu lúc {words.at}
          {lost ? " · đang mất kết nối, sẽ tự nối lại" : ""}
        </span>
      </header>
      <main className="flex flex-1 flex-col justify-center gap-[2vw]">
        {shown.map((view) =>
          view ? (
            <section key={view.key} aria-label={view.title} className="flex flex-col gap-[1.6vw]">
              <h1 className="font-semibold text-[2.8vw]">{view.title}</h1>
              {view.body}
            </section>
          ) : null,
        )}
      </main>
      <nav aria-label="Các phần" className="flex justify-center gap-[0.8vw]">
        {views.map(({ key, title }, index) => (
          <button
            key={key}
            type="button"
            aria-current={turn !== null && turn % views.length === index ? "true" : undefined}
            onClick={() => setTurn(index)}
            className="inline-flex min-h-11 min-w-11 items-center justify-center rounded-full text-[#c3cedb] text-[1.4vw] aria-[current]:bg-[#33445a] aria-[current]:text-white"
          >
            {index + 1}
            <span className="sr-only">: {title}</span>
          </button>
        ))}
      </nav>
    </div>
  );
}
