import { type Contestant, contest, type Ground, type Row } from "./contest.ts";
import { type Measured, measured } from "./measured.ts";
import { abroad, emptyAbroad, home, hostOf, pushImage } from "./registries.ts";
import { runStep } from "./step.ts";

interface Site extends Ground {
  readonly digest: string;
  /** `<host>/checkout@sha256:…` */
  readonly source: string;
  readonly target: (place: typeof home, run: number) => Promise<string>;
}

/** Several programs one after the other, as in a script. */
const script = async (
  commands: readonly (readonly string[])[],
  env: Readonly<Record<string, string>>,
): Promise<Measured> => {
  const all: Measured[] = [];
  for (const command of commands) all.push(await measured(command, { env }));
  return {
    milliseconds: all.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
    peakMegabytes: Math.max(...all.map(({ peakMegabytes }) => peakMegabytes)),
    cpuMilliseconds: all.reduce((sum, { cpuMilliseconds }) => sum + cpuMilliseconds, 0),
    output: "",
  };
};

const dockerContestant = (site: Site, place: typeof home): Contestant => {
  const { engine, login, source } = site;
  const env = { ...engine.env, DOCKER_CONFIG: login.folder };
  return {
    who: "docker pull, tag, push",
    prepare: async (run) => {
      emptyAbroad(site.cloud);
      const names = [source, await site.target(place, run)];
      for (const name of names) await measured(["docker", "rmi", "--force", name], { env }).catch(() => {});
      await measured(["docker", "system", "prune", "--all", "--force"], { env });
    },
    run: async (run) => {
      const target = await site.target(place, run);
      return await script(
        [
          ["docker", "pull", "--quiet", source],
          ["docker", "tag", source, target],
          ["docker", "push", "--quiet", target],
        ],
        env,
      );
    },
  };
};

/** Without --preserve-digests it would compress the layers: another image than the one that was tested. */
const skopeoContestant = (site: Site, place: typeof home): Contestant => ({
  who: "skopeo copy",
  prepare: async () => emptyAbroad(site.cloud),
  run: async (run) => {
    const options = ["--src-tls-verify=false", "--dest-tls-verify=false", "--authfile", site.login.file];
    const places = [`docker://${site.source}`, `docker://${await site.target(place, run)}-skopeo`];
    return await measured(
      ["skopeo", "copy", "--quiet", "--all", "--preserve-digests", ...options, ...places],
      {
        env: site.engine.env,
      },
    );
  },
});

const towlineContestant = (site: Site, target: string): Contestant => ({
  who: "Towline",
  prepare: async () => emptyAbroad(site.cloud),
  run: (run) =>
    runStep(site.cloud, {
      action: "promote",
      inputs: { digest: site.digest, targets: `${target} tags=run-${run}` },
      env: site.engine.env,
    }),
});

/** An image of `megabytes`, under another tag of its repository, and in another region and account. */
export const measurePromoting = async (ground: Ground, megabytes: number): Promise<readonly Row[]> => {
  const digest = pushImage(ground.cloud, megabytes);
  const site = {
    ...ground,
    digest,
    source: `${await hostOf(ground.cloud, home)}/${home.name}@${digest}`,
    target: async (place: typeof home, run: number) =>
      `${await hostOf(ground.cloud, place)}/${place.name}:docker-${run}`,
  };
  const across = `region=${abroad.region} account=${abroad.account}`;
  const held = (what: string, place: typeof home, target: string) =>
    contest(`${megabytes} MB ${what}`, ground.runs, [
      towlineContestant(site, target),
      dockerContestant(site, place),
      skopeoContestant(site, place),
    ]);
  return [
    ...(await held("inside a registry", home, "")),
    ...(await held("across two registries", abroad, across)),
  ];
};
