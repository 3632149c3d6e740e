/** As GitHub names them. */
export type DeploymentState = "waiting" | "queued" | "in_progress" | "success" | "failure" | "inactive";

export interface DeploymentStatus {
  readonly state: DeploymentState;
  readonly environmentUrl?: string;
  /** RFC 3339. */
  readonly createdAt: string;
}

/** What a job with an `environment:` leaves on the repository's page of deployments. */
export interface Deployment {
  readonly id: number;
  readonly repository: string;
  /** Branch or tag, short. */
  readonly ref: string;
  readonly sha: string;
  readonly environment: string;
  readonly creator: string;
  readonly runId: number;
  /** As GitHub shows the job. */
  readonly job: string;
  readonly createdAt: string;
  /** Oldest first. */
  readonly statuses: readonly DeploymentStatus[];
}

type NewDeployment = Omit<Deployment, "id" | "createdAt" | "statuses">;

/** Every deployment of this machine's GitHub, oldest first. */
export class Deployments {
  readonly #all: (Deployment & { readonly statuses: DeploymentStatus[] })[] = [];

  get all(): readonly Deployment[] {
    return this.#all;
  }

  create(deployment: NewDeployment, state: "waiting" | "queued"): number {
    const id = this.#all.length + 1;
    const createdAt = new Date().toISOString();
    this.#all.push({ ...deployment, id, createdAt, statuses: [{ state, createdAt }] });
    return id;
  }

  /** A success makes the earlier ones of the same environment inactive, also those of the same run. */
  report(id: number, state: DeploymentState, environmentUrl?: string): void {
    const one = this.#all.find((candidate) => candidate.id === id);
    if (!one) return;
    const createdAt = new Date().toISOString();
    one.statuses.push({ state, createdAt, ...(environmentUrl ? { environmentUrl } : {}) });
    if (state !== "success") return;
    for (const other of this.#all)
      if (other !== one && isActive(other) && samePlace(other, one))
        other.statuses.push({ state: "inactive", createdAt });
  }
}

const isActive = ({ statuses }: Deployment): boolean => statuses.at(-1)?.state === "success";

const samePlace = (left: Deployment, right: Deployment): boolean =>
  left.repository === right.repository && left.environment.toLowerCase() === right.environment.toLowerCase();
