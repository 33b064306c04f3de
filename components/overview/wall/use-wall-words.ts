"use client";

import { useEffect, useState } from "react";
import { WALL_SHAPE, type WallWords } from "./wall-words";

const ASK_EVERY_MS = 60_000;
const GIVE_UP_MS = 20_000;

/**
 * The newest words there are. While the portal cannot be reached (a restart, a cut cable) the last good ones stay, and
 * it is said since when; an address taken back shows nothing any more.
 */
export function useWallWords(first: WallWords, address: string) {
  const [words, setWords] = useState(first);
  const [lost, setLost] = useState(false);
  const [ended, setEnded] = useState(false);
  useEffect(() => {
    async function ask() {
      try {
        const answer = await fetch(address, { cache: "no-store", signal: AbortSignal.timeout(GIVE_UP_MS) });
        if (answer.status === 404) return setEnded(true);
        if (!answer.ok) return setLost(true);
        const next = (await answer.json()) as WallWords;
        if (next.shape !== WALL_SHAPE) return window.location.reload();
        setWords(next);
        setLost(false);
        setEnded(false);
      } catch {
        setLost(true);
      }
    }
    const timer = setInterval(ask, ASK_EVERY_MS);
    const cut = () => setLost(true);
    window.addEventListener("online", ask);
    window.addEventListener("offline", cut);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", ask);
      window.removeEventListener("offline", cut);
    };
  }, [address]);
  return { words, lost, ended };
}
