import type { Container } from "../model/pods.ts";
import { type FoundImage, nameProblem } from "./image-pull.ts";
import type { Surroundings } from "./surroundings.ts";

interface Waiting {
  /** Shows why the container waits. */
  readonly wait: (reason: string, message: string) => void;
  readonly plan: (delay: number, run: () => void) => void;
}

/** Gets the image of one container, however often it takes. */
export class ImageGetter {
  readonly #container: Container;
  readonly #pod: Surroundings;
  readonly #waiting: Waiting;
  #failures = 0;

  constructor(container: Container, pod: Surroundings, waiting: Waiting) {
    this.#container = container;
    this.#pod = pod;
    this.#waiting = waiting;
  }

  get(done: (image: FoundImage) => void): void {
    const { image, imagePullPolicy } = this.#container;
    const present = this.#pod.present(image);
    const bad = nameProblem(image);
    if (bad) this.#refuse("InvalidImageName", "InspectFailed", bad, done);
    else if (present && imagePullPolicy !== "Always") {
      this.#say("Normal", "Pulled", presentText(image));
      done(present);
    } else if (imagePullPolicy === "Never") {
      const message = `Container image "${image}" is not present with pull policy of Never`;
      this.#refuse("ErrImageNeverPull", "ErrImageNeverPull", message, done);
    } else this.#pull(done);
  }

  #refuse(reason: string, event: string, message: string, done: (image: FoundImage) => void): void {
    this.#waiting.wait(reason, message);
    this.#say("Warning", event, message);
    this.#say("Warning", "Failed", `Error: ${reason}`);
    this.#waiting.plan(this.#pod.timing.configurationRetry, () => this.get(done));
  }

  #pull(done: (image: FoundImage) => void): void {
    this.#say("Normal", "Pulling", `Pulling image "${this.#container.image}"`);
    this.#pod.pull(this.#container.image, (pulled) => {
      if (pulled.kind === "failed") {
        this.#failed(pulled.message, done);
        return;
      }
      this.#say("Normal", "Pulled", this.#pulledText());
      done(pulled.image);
    });
  }

  #pulledText(): string {
    const took = `${this.#pod.timing.pull}ms`;
    return `Successfully pulled image "${this.#container.image}" in ${took} (${took} including waiting).`;
  }

  #failed(message: string, done: (image: FoundImage) => void): void {
    const { image } = this.#container;
    const { pullBackOff, pullBackOffLimit } = this.#pod.timing;
    const wait = Math.min(pullBackOff * 2 ** this.#failures, pullBackOffLimit);
    this.#failures += 1;
    this.#waiting.wait("ErrImagePull", message);
    this.#say("Warning", "Failed", `Failed to pull image "${image}": ${message}`);
    this.#say("Warning", "Failed", "Error: ErrImagePull");
    this.#waiting.plan(wait / 2, () => {
      this.#waiting.wait("ImagePullBackOff", `Back-off pulling image "${image}": ErrImagePull: ${message}`);
      this.#say("Normal", "BackOff", `Back-off pulling image "${image}"`);
      this.#say("Warning", "Failed", "Error: ImagePullBackOff");
      this.#waiting.plan(wait / 2, () => this.get(done));
    });
  }

  #say(type: "Normal" | "Warning", reason: string, message: string): void {
    this.#pod.event(this.#container, type, reason, message);
  }
}

export function presentText(image: string): string {
  return `Container image "${image}" already present on machine`;
}
