import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Folders of the four faces of Tinos, found through the package so that they are found from any bundle. */
export function printFontFiles(): { regular: string; italic: string; bold: string; boldItalic: string } {
  const require = createRequire(import.meta.url);
  const root = dirname(require.resolve("@expo-google-fonts/tinos/package.json"));
  return {
    regular: join(root, "400Regular", "Tinos_400Regular.ttf"),
    italic: join(root, "400Regular_Italic", "Tinos_400Regular_Italic.ttf"),
    bold: join(root, "700Bold", "Tinos_700Bold.ttf"),
    boldItalic: join(root, "700Bold_Italic", "Tinos_700Bold_Italic.ttf"),
  };
}
