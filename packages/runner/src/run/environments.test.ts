import { describe, expect, it } from "@jest/globals";
import { startGitHub } from "../github/start.ts";
import { conclusionsOf, jobOf, runFile } from "../testing/run.ts";
import type { Gate, Review } from "../types.ts";

const workflow = `
on: workflow_dispatch
jobs:
  dev: { runs-on: x, environment: { name: dev, url: "https://dev.example" }, steps: [{ run: "true" }] }
  production: { needs: dev, runs-on: x, environment: production, steps: [{ run: "echo got $S", env: { S: "\${{ secrets.KEY }}" } }] }
  after: { needs: production, runs-on: x, steps: [{ run: "true" }] }
`;
const service = {
  environments: { production: { reviewers: ["mona"], waitTimerMinutes: 5, secrets: { KEY: "opensesame" } } },
};

describe("an environment with reviewers", () => {
  it("keeps its job waiting until somebody approves", async () => {
    const gates: Gate[] = [];
    const waiting: string[] = [];
    const result = await runFile(workflow, {
      service,
      review: (gate) => {
        gates.push(gate);
        return "approved";
      },
      log: (event) => event.type === "job-waiting" && waiting.push(event.job),
    });
    expect(conclusionsOf(result)).toEqual({ dev: "success", production: "success", after: "success" });
    const expected = {
      job: "production",
      environment: "production",
      reviewers: ["mona"],
      waitTimerMinutes: 5,
    };
    expect(gates).toEqual([{ runId: result.runId, ...expected }]);
    expect(waiting).toEqual(["production"]);
  });

  it("fails the job where it is rejected, without a step", async () => {
    const result = await runFile(workflow, { service, review: () => "rejected" });
    expect(conclusionsOf(result)).toEqual({ dev: "success", production: "failure", after: "skipped" });
    expect(jobOf(result, "production")).toMatchObject({
      steps: [],
      annotations: [{ message: "The deployment was rejected or didn't satisfy other protection rules." }],
    });
  });

  it("lets a run be cancelled while it waits", async () => {
    const cancel = new AbortController();
    const never = new Promise<Review>(() => undefined);
    const review = () => {
      cancel.abort();
      return never;
    };
    const result = await runFile(workflow, { service, review, signal: cancel.signal });
    expect(conclusionsOf(result)).toEqual({ dev: "success", production: "cancelled", after: "cancelled" });
  });

  it("says so where nobody is there to decide", async () => {
    const result = await runFile(workflow, { service });
    expect(jobOf(result, "production").log).toContain(
      "'production' waits for a review by mona: give the run a 'review' that decides",
    );
  });

  it("with a wait timer alone lets the job through", async () => {
    const result = await runFile(workflow, {
      service: { environments: { production: { waitTimerMinutes: 5 } } },
    });
    expect(result.conclusion).toBe("success");
  });
});

describe("deployments", () => {
  it("of each job with an environment can be seen, the latest of an environment being the active one", async () => {
    const github = await startGitHub();
    await runFile(workflow, { github, service, review: () => "rejected" });
    await runFile(workflow, { github, service, review: () => "approved", actor: "jane" });
    await github.stop();
    const seen = github.deployments.map(({ environment, creator, statuses }) => [
      environment,
      creator,
      statuses.map(({ state }) => state).join(" "),
    ]);
    expect(seen).toEqual([
      ["dev", "octocat", "queued in_progress success inactive"],
      ["production", "octocat", "waiting failure"],
      ["dev", "jane", "queued in_progress success"],
      ["production", "jane", "waiting in_progress success"],
    ]);
    expect(github.deployments[0]).toMatchObject({ repository: "acme/service", ref: "main", job: "dev" });
    expect(github.deployments[0]?.statuses[2]).toMatchObject({ environmentUrl: "https://dev.example" });
  });

  it("are not made by deployment: false, which still has to pass the gates", async () => {
    const github = await startGitHub();
    const plan = `
on: workflow_dispatch
jobs: { plan: { runs-on: x, environment: { name: production, deployment: false }, steps: [{ run: "true" }] } }
`;
    const result = await runFile(plan, { github, service, review: () => "rejected" });
    expect(result.conclusion).toBe("failure");
    expect(github.deployments).toEqual([]);
    await github.stop();
  });
});
