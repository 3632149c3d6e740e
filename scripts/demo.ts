import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type LogSink, liveRenderer, type RunResult } from "@towline/runner";
import { ClusterHistory } from "../test/world/cluster-history.ts";
import { startWorld, type World } from "../test/world/world.ts";

/**
 * The whole way on this machine: the example service's own workflow, through the reusable workflow file and the built
 * bundles. Ends with status 1 when anything comes out otherwise than it says.
 */

const color = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
const bold = (text: string): string => (color ? `\x1b[1m${text}\x1b[22m` : text);
const dim = (text: string): string => (color ? `\x1b[2m${text}\x1b[22m` : text);
const say = (...lines: readonly string[]): void => console.log(lines.join("\n"));

interface Act {
  readonly title: string;
  /** What the user does before, and what is worth looking at. */
  readonly story: string;
  readonly prepare?: (world: World) => Promise<void>;
  readonly branch?: string;
  readonly expected: "success" | "failure";
}

const acts: readonly Act[] = [
  {
    title: "The first deploy to dev",
    story: "Mona picks the branch main and the environment dev under Actions → Deploy → Run workflow.",
    expected: "success",
  },
  {
    title: "The same again",
    story: "Nothing changed, so nothing is built, written or restarted.",
    expected: "success",
  },
  {
    title: "A configuration value changes",
    story:
      "acme/config gets a commit: dev/checkout/.env says GREETING=Servus. Same image, new ConfigMap, rolled pods.",
    prepare: async ({ config }) => {
      const file = "dev/checkout/.env";
      const before = await readFile(join(config.path, file), "utf8");
      await config.commit(
        { [file]: before.replace(/^GREETING=.*$/m, "GREETING=Servus") },
        "Greet in Austrian",
      );
    },
    expected: "success",
  },
  {
    title: "An image that crashes",
    story:
      'On the branch broken the Dockerfile says CMD ["crash"]. The deploy explains itself and puts the old version back.',
    prepare: async ({ checkout }) => {
      const dockerfile = await readFile(join(checkout.path, "Dockerfile"), "utf8");
      await checkout.branch("broken");
      await checkout.commit({ Dockerfile: dockerfile.replace(/CMD .*/, 'CMD ["crash"]') }, "Break it");
    },
    branch: "broken",
    expected: "failure",
  },
];

/** The cluster as `kubectl get pods` would show it. */
const podLines = (dev: ClusterHistory): readonly string[] => {
  const ready = new Set(dev.readyPods());
  return dev.pods().map((pod) => {
    const { image, envFrom } = pod.spec.containers[0];
    const digest = image.split("@sha256:")[1]?.slice(0, 7);
    const config = envFrom?.[0]?.configMapRef?.name ?? "no configuration";
    return `  ${pod.metadata.name}  ${ready.has(pod) ? "Ready" : "not ready"}  checkout@${digest}  ${config}`;
  });
};

/** The first run is shown whole; of the later ones, what a reader has not seen yet. */
const shown = (number: number, sink: LogSink): LogSink => {
  const isFrame = (step: string): boolean => /^(Set up|Complete) job$/.test(step);
  const isKnown = (text: string): boolean => number > 1 && /^(#\d+ |HEAD is now at|$)/.test(text);
  return (event) => {
    if (event.type === "step-finished" && isFrame(event.step.name)) return;
    if (event.type === "line" && isKnown(event.text)) return;
    if (event.type !== "run-finished" || number === 1) return sink(event);
    const jobs = event.run.jobs.map((job) =>
      job.name.includes("Deploy to") ? job : { ...job, summary: "" },
    );
    sink({ ...event, run: { ...event.run, jobs } });
  };
};

const play = async (world: World, act: Act, number: number): Promise<RunResult> => {
  const rule = "━".repeat(Math.max(3, 76 - act.title.length));
  say("", bold(`━━━ ${number}. ${act.title} ${rule}`), act.story, "");
  await act.prepare?.(world);
  const log = shown(
    number,
    liveRenderer((text) => void process.stdout.write(text), { color, width: 110 }),
  );
  const result = await world.deploy({ branch: act.branch, log });
  say("", dim("What runs in the cluster now:"), ...podLines(new ClusterHistory(world.cluster("dev"))));
  return result;
};

const world = await startWorld({ docker: true });
try {
  say(
    bold("Towline: from a git ref to running pods, on this machine"),
    "GitHub (API and OIDC), AWS (ECR, STS, EKS) and Kubernetes are embedded servers on 127.0.0.1; workflow, bundles,",
    "tokens, images and git repositories are real. Pods start, crash and back off faster than in a real cluster.",
    world.realDocker
      ? "The Docker engine of this machine builds the image."
      : "No Docker engine with buildx that reaches 127.0.0.1 here: a stand-in builds the example's image, everything after it runs on real bytes.",
  );
  for (const [index, act] of acts.entries()) {
    const { conclusion } = await play(world, act, index + 1);
    if (conclusion === act.expected) continue;
    say("", bold(`This should have ended with ${act.expected}, but it was ${conclusion}.`));
    process.exitCode = 1;
    break;
  }
  if (process.exitCode === undefined)
    say(
      "",
      bold("That was the demo: deployed, left alone, reconfigured, broken and brought back."),
      "Next: npm run try -- <your service> (docs/try.md), README.md (the first deploy), docs/architecture.md (how it works).",
    );
} finally {
  await world.close();
}
