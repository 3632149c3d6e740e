import type { Kubectl } from "./kubectl.ts";
import { ManyServicesSite } from "./many-services-site.ts";
import { type Aim, type Row, rowOf } from "./row.ts";
import { type Effort, effort } from "./traffic.ts";

const [few, many] = [40, 400] as const;
const timesFaster = 2;
const megabytesMax = 300;

const both = async (
  count: number,
  kubectl: Kubectl,
  folder: string,
): Promise<{ readonly ours: Effort; readonly theirs: Effort }> => {
  const site = await ManyServicesSite.start(count, kubectl, folder);
  try {
    site.bring(1);
    const ours = await effort(site.server, site.ours());
    return { ours, theirs: await effort(site.server, site.theirs()) };
  } finally {
    await site.stop();
  }
};

const rowsOf = (
  count: number,
  { ours, theirs }: { readonly ours: Effort; readonly theirs: Effort },
  aims: readonly Aim[],
) => [
  rowOf(`${count} services at once, all changed`, "Towline apply, rollout", [ours], aims),
  rowOf(`${count} services at once, all changed`, "kubectl apply, rollout status for each", [theirs]),
];

/** All Deployments of a monorepo at once, over one connection; kubectl watches one after the other. */
export const measureManyServices = async (kubectl: Kubectl, folder: string): Promise<readonly Row[]> => {
  const atFew = await both(few, kubectl, folder);
  const atMany = await both(many, kubectl, folder);
  const [small, large] = [atFew.ours, atMany.ours];
  const growth = many / few;
  const grows = (of: (effort: Effort) => number) => of(large) / of(small);
  return [
    ...rowsOf(few, atFew, [
      {
        text: `${timesFaster} times faster than kubectl`,
        isMet: timesFaster * small.milliseconds <= atFew.theirs.milliseconds,
      },
    ]),
    ...rowsOf(many, atMany, [
      { text: `memory under ${megabytesMax} MB`, isMet: large.peakMegabytes < megabytesMax },
      {
        text: `time, CPU and requests at most ${growth} times those of ${few}`,
        isMet: [
          grows(({ milliseconds }) => milliseconds),
          grows(({ cpuMilliseconds }) => cpuMilliseconds),
          grows(({ requests }) => requests),
        ].every((times) => times <= growth),
      },
      { text: `as many watches as for ${few}`, isMet: large.watches === small.watches },
    ]),
  ];
};
