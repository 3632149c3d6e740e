import { globSync } from "node:fs";
import { join } from "node:path";
import { type Bench, median, rounded } from "./bench.ts";
import { aimOf, inputVariables } from "./start/inputs.ts";
import { Listener } from "./start/listener.ts";
import { measureStart, type Program, type Start } from "./start/measure.ts";
import { createWorkspace, type Workspace } from "./start/workspace.ts";

interface BundleStart {
  /** `deploy/main` */
  readonly bundle: string;
  readonly milliseconds: number;
  /** To `node -e 0`, measured in the same run. */
  readonly ratio: number;
  readonly aim: number;
  readonly until: Start["until"];
}

interface Result {
  readonly bench: "start";
  readonly node: string;
  readonly runs: number;
  readonly baselineMilliseconds: number;
  readonly bundles: readonly BundleStart[];
}

const dist = join(import.meta.dirname, "..", "..", "dist");
const warmUps = 2;

const bundles = (): string[] =>
  globSync("*/{main,post}.cjs", { cwd: dist })
    .map((file) => file.replace(".cjs", ""))
    .sort();

const programOf = (bundle: string, { folder, env }: Workspace): Program => {
  const [action = ""] = bundle.split("/");
  return { args: [join(dist, `${bundle}.cjs`)], cwd: folder, env: { ...env, ...inputVariables(action) } };
};

/** Every program once per round, so that a busy moment of the machine touches all alike. */
const measureRounds = async (
  programs: ReadonlyMap<string, Program>,
  listener: Listener,
  runs: number,
): Promise<Map<string, Start[]>> => {
  const starts = new Map([...programs.keys()].map((name) => [name, [] as Start[]]));
  for (let round = -warmUps; round < runs; round++)
    for (const [name, program] of programs) {
      const start = await measureStart(program, listener);
      if (round >= 0) starts.get(name)?.push(start);
    }
  return starts;
};

const baseline = "node -e 0";

const summarise = (starts: ReadonlyMap<string, readonly Start[]>, runs: number): Result => {
  const medianOf = (name: string): number =>
    median((starts.get(name) ?? []).map(({ milliseconds }) => milliseconds));
  const base = medianOf(baseline);
  const measured = [...starts].filter(([name]) => name !== baseline);
  return {
    bench: "start",
    node: process.version,
    runs,
    baselineMilliseconds: rounded(base, 1),
    bundles: measured.map(([bundle, [first]]) => ({
      bundle,
      milliseconds: rounded(medianOf(bundle), 1),
      ratio: rounded(medianOf(bundle) / base, 2),
      aim: aimOf(bundle.split("/")[0] ?? ""),
      until: first?.until ?? "exit",
    })),
  };
};

const line = ({ bundle, milliseconds, ratio, aim, until }: BundleStart): string =>
  `${bundle.padEnd(16)} ${milliseconds.toFixed(1).padStart(7)} ms ${ratio.toFixed(2).padStart(6)} × (aim ${aim} ×), to its ${until === "exit" ? "exit" : "first request"}`;

/** From process start to the first request that a bundle sends, or to its exit where it needs none. */
export const bench: Bench<Result> = {
  measure: async ({ runs = 25 }) => {
    await using listener = await Listener.start();
    using workspace = createWorkspace(listener.url);
    const all = bundles();
    if (all.length === 0) throw new Error("dist holds no bundle: npm run build");
    const programs = new Map<string, Program>([
      [baseline, { args: ["-e", "0"], cwd: workspace.folder, env: workspace.env }],
      ...all.map((bundle) => [bundle, programOf(bundle, workspace)] as const),
    ]);
    return summarise(await measureRounds(programs, listener, runs), runs);
  },
  render: ({ node, runs, baselineMilliseconds, bundles: measured }) =>
    [
      `Start of every bundle, medians of ${runs} runs on Node ${node}`,
      `${baseline.padEnd(16)} ${baselineMilliseconds.toFixed(1).padStart(7)} ms`,
      ...measured.map(line),
    ].join("\n"),
};
