import { type Bench, median, rounded } from "./bench.ts";
import { type Promotion, runPromotion } from "./image/promotion.ts";
import { abroad, emptyAbroad, startRegistries } from "./image/registries.ts";

interface Measured {
  readonly what: string;
  readonly milliseconds: number;
  readonly peakMegabytes: number;
}

interface Result {
  readonly bench: "image";
  readonly node: string;
  readonly runs: number;
  readonly imageMegabytes: number;
  readonly promotions: readonly Measured[];
}

const imageMegabytes = 2000;
const target = `region=${abroad.region} account=${abroad.account}`;

const measuredOf = (what: string, promotions: readonly Promotion[]): Measured => ({
  what,
  milliseconds: rounded(median(promotions.map(({ milliseconds }) => milliseconds)), 0),
  peakMegabytes: rounded(Math.max(...promotions.map(({ peakMegabytes }) => peakMegabytes)), 0),
});

/** The promote action, bundle and start-up included, against the sandbox's registries on this machine. */
export const bench: Bench<Result> = {
  measure: async ({ runs = 3 }) => {
    const { cloud, digest } = await startRegistries(imageMegabytes);
    try {
      const within: Promotion[] = [];
      const across: Promotion[] = [];
      const again: Promotion[] = [];
      for (let run = 0; run < runs; run++) {
        emptyAbroad(cloud);
        within.push(await runPromotion(cloud, { digest, targets: `tags=run-${run}` }));
        across.push(await runPromotion(cloud, { digest, targets: `${target} tags=run` }));
        again.push(await runPromotion(cloud, { digest, targets: `${target} tags=run` }));
      }
      const promotions = [
        measuredOf("inside a registry", within),
        measuredOf("across two registries", across),
        measuredOf("again, with nothing to do", again),
      ];
      return { bench: "image", node: process.version, runs, imageMegabytes, promotions };
    } finally {
      await cloud.stop();
    }
  },
  render: ({ node, runs, promotions }) =>
    [
      `Promotion of an image of ${imageMegabytes} MB, medians of ${runs} runs on Node ${node}`,
      ...promotions.map(
        ({ what, milliseconds, peakMegabytes }) =>
          `${what.padEnd(28)} ${String(milliseconds).padStart(6)} ms, at most ${peakMegabytes} MB of memory`,
      ),
    ].join("\n"),
};
