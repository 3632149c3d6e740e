import type { Agenda } from "../controllers/agenda.ts";
import type { Container } from "../model/pods.ts";
import type { Timing } from "../timing.ts";
import type { Environment } from "./configuration.ts";
import type { Pulled } from "./image-pull.ts";

/** What a container needs of its Pod and node. */
export interface Surroundings {
  readonly agenda: Agenda;
  readonly timing: Timing;
  readonly address: string;
  /** `web-abc_dev(uid)`, for messages. */
  readonly podText: string;
  readonly restartPolicy: "Always" | "OnFailure" | "Never";
  /** Calls back when the registry has answered, unless the Pod is gone by then. */
  readonly pull: (reference: string, done: (pulled: Pulled) => void) => void;
  readonly isPresent: (reference: string) => boolean;
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
