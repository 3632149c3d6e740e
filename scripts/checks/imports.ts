import { dirname, join, normalize } from "node:path";
import type { Check } from "./check.ts";
import { type Place, placeOf, violation } from "./layers.ts";
import { readModule } from "./modules.ts";
import { trackedFiles } from "./tracked.ts";

/** The folder that a relative import must not leave: the package. Actions may share what reads the same inputs. */
const homeOf = (file: string): string =>
  file.startsWith("actions/") ? "actions" : file.split("/").slice(0, 2).join("/");

const problemOf = (file: string, place: Place, specifier: string): string | undefined => {
  if (!specifier.startsWith(".")) return violation(place, specifier);
  const target = normalize(join(dirname(file), specifier));
  if (place.package === "scripts") return undefined;
  if (!target.startsWith(`${homeOf(file)}/`)) return `leaves ${homeOf(file)} by the path ${specifier}`;
  return placeOf(target)?.test === true && !place.test
    ? `imports ${specifier}, which is for tests`
    : undefined;
};

const problemsOf = async (root: string, file: string): Promise<string[]> => {
  const place = placeOf(file);
  if (place === undefined) return [];
  const { specifiers } = await readModule(join(root, file));
  const found = specifiers.map((specifier) => problemOf(file, place, specifier));
  return [...new Set(found)].flatMap((problem) => (problem === undefined ? [] : [`${file} ${problem}`]));
};

/** Fails on an empty graph too: a check that sees nothing proves nothing. */
export const importDirection: Check = {
  name: "import direction",
  remedy:
    "move the code to the layer that may import it, or hand the value down (see scripts/checks/layers.ts)",
  run: async (root) => {
    const files = (
      await trackedFiles(root, "actions/*.ts", "packages/*.ts", "scripts/*.ts", "test/*.ts")
    ).filter((file) => !file.includes("/testdata/"));
    if (files.length === 0) return ["no module was found to check"];
    return (await Promise.all(files.map((file) => problemsOf(root, file)))).flat();
  },
};
