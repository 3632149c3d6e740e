import { join } from "node:path";
import { type Contestant, contest, type Ground, type Row } from "./contest.ts";
import { measured } from "./measured.ts";
import { home, hostOf } from "./registries.ts";
import { createSource, type Source } from "./source.ts";
import { runStep } from "./step.ts";

const example = join(import.meta.dirname, "..", "..", "..", "examples/checkout");
const nothing = async (): Promise<void> => {};

interface Site extends Ground {
  readonly source: Source;
  readonly host: string;
}

const docker = ({ engine, login, source }: Site, ...args: readonly string[]) =>
  measured(["docker", ...args], { env: { ...engine.env, DOCKER_CONFIG: login.folder }, cwd: source.folder });

/** What docker/build-push-action runs, attestations left out on both sides. */
const build = (site: Site, ...more: readonly string[]) => {
  const cache = `type=registry,ref=${site.host}/${home.name}/cache:docker`;
  const tag = `${site.host}/${home.name}:docker`;
  const common = [
    "--provenance=false",
    "--metadata-file",
    // buildx puts a new file in the place of the one that is named: of /dev/null itself, where it runs as root
    join(site.login.folder, "metadata.json"),
    "--cache-from",
    cache,
    "--tag",
    tag,
    "--push",
  ];
  return docker(site, "buildx", "build", ...common, ...more, ".");
};

const cacheTo = ({ host }: Site): string =>
  `--cache-to=type=registry,ref=${host}/${home.name}/cache:docker,mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true`;

const towline = (site: Site) =>
  runStep(site.cloud, {
    action: "build",
    inputs: {},
    env: { ...site.engine.env, DOCKER_CONFIG: site.engine.env.DOCKER_CONFIG ?? "" },
    workspace: site.source.folder,
  });

/** Takes away what the engine kept: now it is as a fresh runner's. */
const forget = async (site: Site): Promise<void> => {
  await docker(site, "buildx", "prune", "--all", "--force");
};

const contestants = (site: Site, theirs: Contestant["run"], prepare: Contestant["prepare"]) => [
  { who: "Towline", prepare, run: () => towline(site) },
  { who: "docker buildx build", prepare, run: theirs },
];

const unchanged = async (site: Site): Promise<readonly Row[]> => {
  const theirs = () => build(site);
  const on = (what: string, prepare: Contestant["prepare"]) =>
    contest(`unchanged source, ${what}`, site.runs, contestants(site, theirs, prepare));
  return [...(await on("fresh runner", () => forget(site))), ...(await on("layers in the engine", nothing))];
};

const oneLine = async (site: Site): Promise<readonly Row[]> => {
  const theirs = () => build(site, cacheTo(site));
  const on = (what: string, prepare: Contestant["prepare"]) =>
    contest(`one line changed, ${what}`, site.runs, contestants(site, theirs, prepare));
  const change = async () => site.source.change();
  return [
    ...(await on("fresh runner", async () => {
      site.source.change();
      await forget(site);
    })),
    ...(await on("layers in the engine", change)),
  ];
};

/** Builds of the same source, on the same engine and registry, with a registry cache for both. */
export const measureBuilding = async (ground: Ground): Promise<readonly Row[]> => {
  const host = await hostOf(ground.cloud, home);
  using source = createSource(`${host}/base:1`);
  const site = { ...ground, source, host };
  await docker(site, "buildx", "build", "--provenance=false", "--push", "--tag", `${host}/base:1`, example);
  await build(site, cacheTo(site));
  await towline(site);
  return [...(await unchanged(site)), ...(await oneLine(site))];
};
