/** How fast the sandbox's cluster lives. Milliseconds, unless a name says otherwise. */
export interface Timing {
  /** From the assignment of a Pod to its node until its first container is created. */
  readonly podStart: number;
  /** Pulling an image; added to `podStart`. */
  readonly pull: number;
  /** Wait after the first crash; doubles with every further one. Real kubelets begin with 10 s. */
  readonly crashBackOff: number;
  /** Longest wait between two restarts. Real kubelets stop at 5 min. */
  readonly crashBackOffLimit: number;
  /** Wait after the first failed pull; doubles. Real kubelets begin with 10 s. */
  readonly pullBackOff: number;
  readonly pullBackOffLimit: number;
  /** Between two attempts to mount a volume or to read configuration that is missing. */
  readonly configurationRetry: number;
  /** From SIGTERM until a program that ends by itself is gone. */
  readonly termination: number;
  /** One second of a probe's `initialDelaySeconds` and `periodSeconds`. */
  readonly probeSecond: number;
  /** One second of `progressDeadlineSeconds` and `minReadySeconds`. */
  readonly deploymentSecond: number;
  /** Until a controller notices a write. */
  readonly controllerReaction: number;
}

export const DEFAULT_TIMING: Timing = {
  podStart: 300,
  pull: 50,
  crashBackOff: 250,
  crashBackOffLimit: 5_000,
  pullBackOff: 500,
  pullBackOffLimit: 5_000,
  configurationRetry: 500,
  termination: 200,
  probeSecond: 100,
  deploymentSecond: 1_000,
  controllerReaction: 4,
};
