import type { Built } from "./types.ts";

const key = "buildx.build.provenance";

/** Steps that take nothing from outside of the build. What is neither here nor understood below may. */
const harmless = [
  /^building with /,
  /^\[(\S+ )?internal\] (load build definition|load \.dockerignore|load build context|settings)/,
  /^\[context \S+\] load (\.dockerignore|from client)$/,
  /^\[auth\] /,
  /^\[[^\]]*\d+\/\d+\] (COPY|RUN|WORKDIR) /,
  /^\[[^\]]*\d+\/\d+\] ADD (?!.*(:\/\/|git@))/,
  /^(exporting|importing cache manifest|preparing build cache|pushing|writing) /,
];

/** What BuildKit has resolved: a base, or Docker's own frontend. Another frontend may name its steps as it likes. */
const wanted =
  /^(?:\[(?:\S+ )?internal\] load metadata for |resolve image config for docker-image:\/\/(?=docker\.io\/docker\/dockerfile[:@]))(\S+)$/;
/** What it used for that. */
const used = /^(?:\[[^\]]*\] FROM |FROM |docker-image:\/\/)(\S+?)@sha256:([0-9a-f]{64})$/;

/** Of each vertex the first line, without its number. */
const titlesOf = (lines: readonly string[]): readonly string[] => {
  const titles = new Map<string, string>();
  for (const line of lines) {
    const [, number, title = ""] = /^#(\d+) (.*)$/.exec(line) ?? [];
    if (number !== undefined && !titles.has(number)) titles.set(number, title.trimEnd());
  }
  return [...titles.values()];
};

/** `docker.io/library/node:24` → `pkg:docker/node@24`, as BuildKit's provenance names it. */
const uriOf = (reference: string): string => {
  const [, path = "", tag = ""] = /^(.+?)(?::([\w.-]+))?$/.exec(reference) ?? [];
  const name = path.replace(/^docker\.io\/(library\/)?/, "");
  return `pkg:docker/${name.split("/").map(encodeURIComponent).join("/")}${tag && `@${tag}`}`;
};

const isPinned = (reference: string): boolean => /@sha256:[0-9a-f]{64}$/.test(reference);

/** Undefined where the log names something whose digest it does not tell. */
const materialsIn = (lines: readonly string[]): readonly object[] | undefined => {
  const titles = titlesOf(lines);
  const digests = new Map<string, string>();
  const names = new Set<string>();
  for (const title of titles) {
    const [, name] = wanted.exec(title) ?? [];
    const [, reference, digest] = used.exec(title) ?? [];
    if (name !== undefined) names.add(name);
    else if (reference !== undefined && digest !== undefined) {
      if ((digests.get(reference) ?? digest) !== digest) return undefined;
      digests.set(reference, digest);
    } else if (!harmless.some((pattern) => pattern.test(title))) return undefined;
  }
  const open = [...names].filter((name) => !isPinned(name));
  if (titles.length === 0 || open.some((name) => !digests.has(name))) return undefined;
  return open.map((name) => ({ uri: uriOf(name), digest: { sha256: digests.get(name) } }));
};

/**
 * Adds what BuildKit's plain log says that an image was made of, where buildx is older than 0.14 and writes no provenance
 * into its metadata (Debian 13 has 0.13). Only where the log leaves nothing open: downloads, git sources and images as
 * named contexts do.
 */
export const withLoggedMaterials = (
  built: Built,
  platforms: readonly string[],
  lines: readonly string[],
): Built => {
  const isKnown = Object.keys(built.metadata).some((name) => name.startsWith(key));
  const materials = isKnown ? undefined : materialsIn(lines);
  if (materials === undefined) return built;
  const provenance = { buildType: "https://mobyproject.org/buildkit@v1", materials };
  const keys = platforms.length < 2 ? [key] : platforms.map((platform) => `${key}/${platform}`);
  const added = Object.fromEntries(keys.map((name) => [name, provenance]));
  return { ...built, metadata: { ...built.metadata, ...added } };
};
