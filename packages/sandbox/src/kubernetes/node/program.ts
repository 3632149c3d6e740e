/** How a run of the example program goes, as `examples/checkout/src/checkout.c` would. */
export interface Run {
  readonly startLines: readonly string[];
  /** Undefined: nothing listens, a connection is refused. */
  readonly listening: { readonly port: number | "any"; readonly healthy: boolean } | undefined;
  /** Undefined: it runs until it is told to stop. */
  readonly end: RunEnd | undefined;
}

export interface RunEnd {
  /** Milliseconds from the start. */
  readonly after: number;
  /** Written just before. */
  readonly lines: readonly string[];
  readonly exitCode: number;
  readonly reason: "Completed" | "Error" | "OOMKilled" | "StartError";
  readonly message?: string;
}

type Environment = Readonly<Record<string, string>>;

/** What becomes of programs other than the example: they cannot start, serve on any port, or end well at once. */
export type Foreign = "refuse" | "serve" | "succeed";

const PROGRAM = "/checkout";
const EXIT_USAGE = 2;
/** How long the allocation takes until the kernel steps in. */
const OOM_MILLISECONDS = 100;

/** What the container would do, from its command line and environment. */
export function runOf(
  entrypoint: readonly string[],
  commandArguments: readonly string[],
  environment: Environment,
  foreign: Foreign = "refuse",
): Run {
  const [program, ...fixed] = entrypoint;
  if (program !== PROGRAM) return notTheExample(entrypoint, foreign);
  const [command = "serve", ...rest] = [...fixed, ...commandArguments];
  switch (command) {
    case "serve":
      return serve(rest, environment, true);
    case "never-ready":
      return serve(rest, environment, false);
    case "crash":
      return crash(rest);
    case "need-env":
      return needEnv(rest, environment);
    case "oom":
      return {
        startLines: [],
        listening: undefined,
        end: { after: OOM_MILLISECONDS, lines: [], exitCode: 137, reason: "OOMKilled" },
      };
    case "exit":
      if (rest.length === 1 && /^\d+$/.test(rest[0] ?? "")) return ends(Number(rest[0]));
  }
  return ends(EXIT_USAGE, `unknown command: ${command}`);
}

function serve(rest: readonly string[], environment: Environment, healthy: boolean): Run {
  const options = optionsOf(rest, ["--port"]);
  const port = Number(options?.get("--port") ?? 8080);
  if (!options || !(port >= 1 && port <= 65535))
    return ends(EXIT_USAGE, "serve takes --port with a number from 1 to 65535");
  const greeting = environment.GREETING ? [`greeting=${environment.GREETING}`] : [];
  const lines = [`checkout ${environment.VERSION ?? "dev"} listening on :${port}`, ...greeting];
  return {
    startLines: healthy ? lines : ["warming up, not ready"],
    listening: { port, healthy },
    end: undefined,
  };
}

function crash(rest: readonly string[]): Run {
  const options = optionsOf(rest, ["--after", "--exit"]);
  const after = milliseconds(options?.get("--after") ?? "0");
  const exitCode = Number(options?.get("--exit") ?? 1);
  if (!options || after === undefined || !(exitCode >= 0 && exitCode <= 255)) {
    return ends(EXIT_USAGE, "crash takes --after (500ms, 2s) and --exit (0 to 255)");
  }
  const lines = ["fatal: cannot reach the payment gateway (demo crash)"];
  return {
    startLines: ["checkout starting"],
    listening: undefined,
    end: { after, lines, exitCode, reason: reasonFor(exitCode) },
  };
}

function needEnv([name, ...rest]: readonly string[], environment: Environment): Run {
  if (name && environment[name]) return serve(rest, environment, true);
  return ends(1, `fatal: environment variable ${name ?? "(none)"} is not set`);
}

/** Undefined where an option is unknown or has no value. */
function optionsOf(rest: readonly string[], known: readonly string[]): Map<string, string> | undefined {
  const options = new Map<string, string>();
  for (let at = 0; at < rest.length; at += 2) {
    const [name = "", value] = rest.slice(at, at + 2);
    if (!known.includes(name) || value === undefined) return undefined;
    options.set(name, value);
  }
  return options;
}

/** `500ms`, `2s`; a bare number counts seconds. */
function milliseconds(text: string): number | undefined {
  const [, amount, unit] = /^(\d{1,6})(ms|s)?$/.exec(text) ?? [];
  if (amount === undefined) return undefined;
  return Number(amount) * (unit === "ms" ? 1 : 1000);
}

function ends(exitCode: number, ...lines: string[]): Run {
  return {
    startLines: [],
    listening: undefined,
    end: { after: 0, lines, exitCode, reason: reasonFor(exitCode) },
  };
}

function reasonFor(exitCode: number): RunEnd["reason"] {
  return exitCode === 0 ? "Completed" : "Error";
}

function notTheExample(entrypoint: readonly string[], foreign: Foreign): Run {
  if (foreign !== "refuse") return assumed(foreign);
  const message = `the sandbox runs only the example program (${PROGRAM}), not ${JSON.stringify(entrypoint.join(" "))}`;
  return {
    startLines: [],
    listening: undefined,
    end: { after: 0, lines: [], exitCode: 128, reason: "StartError", message },
  };
}

function assumed(foreign: Exclude<Foreign, "refuse">): Run {
  const line = `(the sandbox runs no such program: it is taken to ${foreign})`;
  if (foreign === "serve")
    return { startLines: [line], listening: { port: "any", healthy: true }, end: undefined };
  return ends(0, line);
}
