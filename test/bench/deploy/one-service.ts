import { ClusterHistory } from "../../world/cluster-history.ts";
import { median } from "../bench.ts";
import type { Kubectl } from "./kubectl.ts";
import { OneServiceSite, ourNamespace } from "./one-service-site.ts";
import { type Aim, type Row, rowOf } from "./row.ts";
import { type Effort, effort } from "./traffic.ts";

/** ConfigMap, Deployment, Service. */
const objects = 3;
const requestsMax = 2 * objects + 15;
const timesFaster = 4;

const uidsOfPods = (site: OneServiceSite): string =>
  JSON.stringify(
    new ClusterHistory(site.server)
      .pods()
      .filter(({ metadata }) => metadata.namespace === ourNamespace)
      .map(({ metadata }) => metadata.uid),
  );

const contest = async (
  site: OneServiceSite,
  runs: number,
  before: (run: number) => Promise<void>,
  towline: () => Promise<Effort>,
): Promise<readonly [Effort[], Effort[]]> => {
  const all: [Effort[], Effort[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    await before(run);
    all[0].push(await towline());
    all[1].push(await effort(site.server, site.theirCommands));
  }
  return all;
};

const rowsOf = (what: string, [ours, theirs]: readonly [Effort[], Effort[]], aims: readonly Aim[]) => [
  rowOf(what, "Towline deploy", ours, aims),
  rowOf(what, "kubectl delete, create, apply, restart, status", theirs),
];

const time = (efforts: readonly Effort[]): number => median(efforts.map(({ milliseconds }) => milliseconds));
const most = (efforts: readonly Effort[]): number => Math.max(...efforts.map(({ requests }) => requests));

const changed = async (site: OneServiceSite, runs: number): Promise<readonly Row[]> => {
  const deploy = async () => effort(site.server, [() => site.deploy()]);
  const both = await contest(site, runs, (run) => site.changeConfiguration(`run ${run}`), deploy);
  const [ours, theirs] = both;
  return rowsOf("one service, configuration changed", both, [
    { text: "no slower than kubectl", isMet: time(ours) <= time(theirs) },
    { text: `at most ${requestsMax} requests`, isMet: most(ours) <= requestsMax },
  ]);
};

const unchanged = async (site: OneServiceSite, runs: number): Promise<readonly Row[]> => {
  let restarted = false;
  const deploy = async () => {
    const before = uidsOfPods(site);
    const end = await effort(site.server, [() => site.deploy()]);
    restarted ||= uidsOfPods(site) !== before;
    return end;
  };
  await site.deploy();
  const both = await contest(site, runs, async () => {}, deploy);
  const [ours, theirs] = both;
  return rowsOf("one service, nothing changed", both, [
    { text: `${timesFaster} times faster than kubectl`, isMet: timesFaster * time(ours) <= time(theirs) },
    { text: "no pod restarted", isMet: !restarted },
  ]);
};

/** The example service with three replicas. */
export const measureOneService = async (
  kubectl: Kubectl,
  folder: string,
  runs: number,
): Promise<readonly Row[]> => {
  const site = await OneServiceSite.start(kubectl, folder);
  try {
    return [...(await changed(site, runs)), ...(await unchanged(site, runs))];
  } finally {
    await site.stop();
  }
};
