import { generateDocs } from "../docs/generate.ts";
import type { Check } from "./check.ts";

export const docsDrift: Check = {
  name: "docs drift",
  remedy: "npm run docs",
  run: async (root) => {
    const { docs, problems } = await generateDocs(root);
    const stale = docs.filter(({ committed, fresh }) => committed !== fresh);
    return [...problems, ...stale.map(({ file }) => `${file} does not show what its action.yml says`)];
  },
};
