import { recordIn } from "../../../packages/image/src/records/record.ts";
import type { World } from "./world.ts";

/** The images that count, and where records may stand. */
const images = "checkout";
const repositories = [images, `${images}/cache`];

/** Everything that a build leaves behind, by a name that is the same in every world: a tag, a record, a setting. */
export type State = ReadonlyMap<string, string>;

const keyOf = (tag: string): string | undefined => /^src-([0-9a-f]{64})(-pr)?$/.exec(tag)?.[1];

interface RecordAt {
  readonly key: string;
  readonly tag: string;
  readonly text: string;
}

const recordsOf = (world: World): readonly RecordAt[] =>
  repositories.flatMap((name) => {
    const repository = world.repository(name);
    return (repository?.tags ?? []).flatMap((tag) => {
      const key = keyOf(tag);
      return key === undefined ? [] : [{ key, tag, text: repository?.find(tag)?.bytes.toString() ?? "" }];
    });
  });

const lastOf = (held: string): string => held.split(" ").at(-1) ?? "";

/** Records that name an image that is not there, or one of another source. */
export const wrongRecords = (world: World): readonly string[] =>
  recordsOf(world).flatMap(({ key, tag, text }) => {
    const record = recordIn(text);
    const source = world.sources.get(key);
    if (record === undefined) return [`${tag} is no record`];
    return [record, ...record.earlier]
      .flatMap(({ digest, children }) => [digest, ...children.map((child) => child.digest)])
      .filter((digest) => lastOf(world.holds(images, digest)) !== source)
      .map((digest) => `the record of ${source} names ${digest}, which holds ${world.holds(images, digest)}`);
  });

const tagsIn = (world: World): readonly (readonly [string, string])[] =>
  (world.repository(images)?.tags ?? [])
    .filter((tag) => keyOf(tag) === undefined)
    .map((tag) => [`tag ${tag}`, world.holds(images, tag)]);

const recordedIn = (world: World): readonly (readonly [string, string])[] =>
  recordsOf(world).map(({ key, tag, text }) => [
    `record of ${world.sources.get(key)}${tag.endsWith("-pr") ? " by a pull request" : ""}`,
    world.holds(images, recordIn(text)?.digest ?? ""),
  ]);

const settingsIn = (world: World): readonly (readonly [string, string])[] =>
  repositories.flatMap((name) => {
    const repository = world.repository(name);
    if (repository === undefined) return [];
    const { mutability, exclusions, scanOnPush } = repository.settings;
    const settings = [mutability, exclusions, scanOnPush, repository.lifecyclePolicy?.text ?? ""];
    return [[`settings of ${name}`, JSON.stringify(settings)] as const];
  });

export const stateOf = (world: World): State =>
  new Map([...tagsIn(world), ...recordedIn(world), ...settingsIn(world)]);

/** Tags at an image that they stood at neither before nor would after. */
export const wrongTags = (now: State, before: State, after: State): readonly string[] =>
  [...now]
    .filter(([name]) => name.startsWith("tag "))
    .filter(([name, held]) => held !== before.get(name) && held !== after.get(name))
    .map(([name, held]) => `${name} stands at what holds ${held}`);

/** How a state differs from the one that it should be. */
export const differences = (now: State, should: State, mayLack = (_: string) => false): readonly string[] =>
  [...new Set([...now.keys(), ...should.keys()])]
    .filter((name) => now.get(name) !== should.get(name))
    .filter((name) => now.has(name) || !mayLack(name))
    .map((name) => `${name}: ${now.get(name) ?? "nothing"} instead of ${should.get(name) ?? "nothing"}`);

/**
 * What may be missing when a later run has nothing to do: a record, where a tag that cannot move says as much, and the
 * repository for caches, where this role was not let at it when it built last.
 */
export const dispensable = (name: string): boolean => /^(record of |settings of checkout\/cache$)/.test(name);
