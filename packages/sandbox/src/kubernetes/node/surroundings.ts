import type { Agenda } from "../controllers/agenda.ts";
import type { Container } from "../model/pods.ts";
import type { Timing } from "../timing.ts";
import type { Environment } from "./configuration.ts";
import type { FoundImage, Pulled } from "./image-pull.ts";
import type { Foreign } from "./program.ts";

/** What a container needs of its Pod and node. */
export interface Surroundings {
  readonly agenda: Agenda;
  readonly timing: Timing;
  readonly address: string;
  /** `web-abc_dev(uid)`, for messages. */
  readonly podText: string;
  /** Runs to its end before the others start. */
  readonly isInit: boolean;
  /** What it waits for before anything else is known. */
  readonly firstReason: "ContainerCreating" | "PodInitializing";
  readonly restartPolicy: "Always" | "OnFailure" | "Never";
  /** What becomes of its program where that is not the example. */
  readonly foreign: Foreign;
  /** Asks the registry and calls back, unless the Pod is gone by then. */
  readonly pull: (reference: string, done: (pulled: Pulled) => void) => void;
  /** What the node has under this name from an earlier pull, whatever the registry has by now. */
  readonly present: (reference: string) => FoundImage | undefined;
  readonly environment: (container: Container, image: readonly string[]) => Environment;
  readonly event: (container: Container, type: "Normal" | "Warning", reason: string, message: string) => void;
  readonly log: {
    begin(container: string): void;
    write(container: string, text: string): void;
    end(container: string): void;
  };
  /** The status changed and should be reported. */
  readonly changed: () => void;
}
