/** How a run of the example program goes. Times in milliseconds. */
export interface Run {
  readonly startLines: readonly string[];
  readonly http: "ok" | "unhealthy" | "refused";
  /** Undefined: it runs until it is told to stop. */
  readonly end: RunEnd | undefined;
}

export interface RunEnd {
  readonly after: number;
  readonly lines: readonly string[];
  readonly exitCode: number;
  readonly reason: "Completed" | "Error" | "OOMKilled" | "StartError";
  readonly message?: string;
}

const PROGRAM = "/checkout";
/** How long the allocation takes until the kernel steps in. */
const OOM_MILLISECONDS = 100;

/** What the container would do, from its command line and environment. */
export function runOf(
  entrypoint: readonly string[],
  argumentVector: readonly string[],
  environment: Record<string, string>,
): Run {
  const [program, ...fixed] = entrypoint;
  if (program !== PROGRAM) return notTheExample(entrypoint);
  const [command = "serve", ...rest] = [...fixed, ...argumentVector];
  const option = (name: string) => rest[rest.indexOf(`--${name}`) + 1];
  switch (command) {
    case "serve":
      return serve(optionOr(rest, "port", "8080"), environment);
    case "crash": {
      const after = rest.includes("--after") ? duration(option("after") ?? "") : 0;
      const exitCode = rest.includes("--exit") ? Number(option("exit")) : 1;
      const lines = ["fatal: cannot reach the payment gateway (demo crash)"];
      return {
        startLines: ["checkout starting"],
        http: "refused",
        end: { after, lines, exitCode, reason: "Error" },
      };
    }
    case "never-ready":
      return { startLines: ["warming up, not ready"], http: "unhealthy", end: undefined };
    case "need-env":
      return needEnv(rest[0] ?? "", environment);
    case "exit":
      return ends(Number(rest[0] ?? 0));
    case "oom":
      return {
        startLines: [],
        http: "refused",
        end: { after: OOM_MILLISECONDS, lines: [], exitCode: 137, reason: "OOMKilled" },
      };
    default:
      return ends(2, [`unknown command: ${command}`]);
  }
}

function optionOr(rest: readonly string[], name: string, fallback: string): string {
  const at = rest.indexOf(`--${name}`);
  return at < 0 ? fallback : (rest[at + 1] ?? fallback);
}

function serve(port: string, environment: Record<string, string>): Run {
  const greeting = environment.GREETING ? [`greeting=${environment.GREETING}`] : [];
  return {
    startLines: [`checkout ${environment.VERSION ?? "dev"} listening on :${port}`, ...greeting],
    http: "ok",
    end: undefined,
  };
}

function needEnv(name: string, environment: Record<string, string>): Run {
  if (environment[name]) return serve("8080", environment);
  return ends(1, [`fatal: environment variable ${name} is not set`]);
}

function ends(exitCode: number, lines: readonly string[] = []): Run {
  return {
    startLines: [],
    http: "refused",
    end: { after: 0, lines, exitCode, reason: exitCode === 0 ? "Completed" : "Error" },
  };
}

function notTheExample(entrypoint: readonly string[]): Run {
  const message = `the sandbox runs only the example program (${PROGRAM}), not ${JSON.stringify(entrypoint.join(" "))}`;
  return {
    startLines: [],
    http: "refused",
    end: { after: 0, lines: [], exitCode: 128, reason: "StartError", message },
  };
}

/** `2s`, `300ms`, `1m`. */
function duration(text: string): number {
  const [, amount = "0", unit = "s"] = /^([\d.]+)(ms|s|m)?$/.exec(text) ?? [];
  return Number(amount) * ({ ms: 1, s: 1000, m: 60_000 }[unit] ?? 1000);
}
