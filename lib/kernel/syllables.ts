const INITIALS = ["ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr"]
  .concat([..."bcdđghklmnprstvx"], [""])
  .sort((left, right) => right.length - left.length);

const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu y yêm yên yêng yêt yêu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt uân uâng uât uây uê uêch uênh uơ uy uya uych uynh uyt uyn uyên uyêt uyu uyp
  ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu`.split(/\s+/),
);

const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Could this word be one Vietnamese syllable: a known initial, a known rime, one tone at most? */
export function isVietnameseSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize("NFD");
  const toneless = decomposed.replace(TONE_MARKS, "");
  if (decomposed.length - toneless.length > 1) return false;
  const letters = toneless.normalize("NFC");
  return INITIALS.some((initial) => letters.startsWith(initial) && RIMES.has(letters.slice(initial.length)));
}
