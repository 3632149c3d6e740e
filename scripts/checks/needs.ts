import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseDocument, visit } from "yaml";
import { trackedFiles } from "./tracked.ts";

export type Level = "read" | "write";
/** What GITHUB_TOKEN must be able to do, by scope. */
export type Permissions = Readonly<Record<string, Level>>;

/** A permission of an action, as its README lists it. */
export interface Need {
  readonly scope: string;
  readonly level: Level;
  /** Only where the step passes this input. */
  readonly onlyWith: string | undefined;
  /** Not where the step passes this value. */
  readonly notWith: { readonly input: string; readonly value: string } | undefined;
}

/** Of actions that are not ours. One that is not here is refused: say what it needs. */
export const thirdParty: Readonly<Record<string, Permissions>> = {
  "actions/checkout": { contents: "read" },
  "actions/setup-node": {},
  // signs with the job's OIDC token, and stores what it signed
  "actions/attest-build-provenance": { "id-token": "write", attestations: "write" },
};

/** Of scripts of this repository that a `run:` starts and hands the job's token. */
export const scripts: Readonly<Record<string, Permissions>> = {
  "scripts/publish.ts": { contents: "write" }, // the release, and the tag of the major version
};

const section = /^## Permissions\n(?<text>(?:(?!## ).*\n?)*)/m;
const block = /^```yaml\n(?<yaml>permissions:\n(?:(?!```).*\n)*)```/m;

/** The permissions that a README lists below its heading; undefined where there is no such heading. */
function readmeNeeds(readme: string): Need[] | undefined {
  const text = section.exec(readme)?.groups?.text;
  if (text === undefined) return undefined;
  const needs: Need[] = [];
  visit(parseDocument(block.exec(text)?.groups?.yaml ?? ""), {
    Pair: (_, { key, value }) => {
      const [scope, level] = [String(key), (value as { value?: unknown } | null)?.value];
      if (level === "read" || level === "write") needs.push({ scope, level, ...conditionOf(value) });
    },
  });
  return needs;
}

/** `# with plan: …` and `# …; not with credentials: runner` say when. */
function conditionOf(value: unknown): Pick<Need, "onlyWith" | "notWith"> {
  const comment = (value as { comment?: string | null } | null)?.comment ?? "";
  const [, input = "", text = ""] = /\bnot with ([\w-]+): (\S+)/.exec(comment) ?? [];
  return {
    onlyWith: /^\s*with ([\w-]+):/.exec(comment)?.[1],
    notWith: input === "" ? undefined : { input, value: text },
  };
}

/** Our own actions by name. A README without the heading is undefined. */
export async function ownNeeds(root: string): Promise<ReadonlyMap<string, Need[] | undefined>> {
  const files = await trackedFiles(root, "actions/*/README.md");
  const read = files.map(async (file): Promise<[string, Need[] | undefined]> => {
    return [file.split("/")[1] ?? "", readmeNeeds(await readFile(join(root, file), "utf8"))];
  });
  return new Map(await Promise.all(read));
}

/** The union, the higher level winning. */
export const union = (all: readonly Permissions[]): Permissions =>
  all
    .flatMap((each) => Object.entries(each))
    .reduce<Record<string, Level>>((sum, [scope, level]) => {
      if (sum[scope] !== "write") sum[scope] = level;
      return sum;
    }, {});
