import { join, resolve } from "node:path";
import { RunnerError } from "../errors.ts";
import type { UsesStep } from "../workflow/model.ts";
import { parseUses, type UsesReference } from "../workflow/uses.ts";
import { type Action, readAction } from "./action-file.ts";
import type { Frame } from "./frame.ts";

/** What a step's `uses:` means here. */
export type StepAction =
  | { readonly kind: "checkout" }
  | { readonly kind: "action"; readonly action: Action; readonly repository: string; readonly ref: string };

/** Finds the action of a step. Throws `not-found`, saying how to make it known. */
export async function findAction(frame: Frame, step: UsesStep): Promise<StepAction> {
  const reference = parseUses(step.uses, step.at);
  if (reference.kind === "remote") return findRemote(frame, step, reference);
  if (reference.kind === "local") {
    const folder = resolve(frame.job.directories.workspace, reference.path);
    return {
      kind: "action",
      action: await readAction(folder, step.uses, undefined),
      repository: "",
      ref: "",
    };
  }
  if (!frame.source) {
    throw new RunnerError(
      "not-found",
      `'${step.uses}' cannot be resolved here: the file it stands in comes from no repository`,
      { at: step.at },
    );
  }
  return fromRepository(frame, step, {
    kind: "remote",
    repository: frame.source.repository,
    path: reference.path,
    ref: frame.source.commit,
  });
}

type Remote = Extract<UsesReference, { kind: "remote" }>;

function findRemote(frame: Frame, step: UsesStep, reference: Remote): Promise<StepAction> | StepAction {
  const mapped = frame.job.plan.run.options.actions ?? {};
  const full = reference.path === "" ? reference.repository : `${reference.repository}/${reference.path}`;
  const folder =
    mapped[full] ??
    (mapped[reference.repository] && join(mapped[reference.repository] ?? "", reference.path));
  if (folder !== undefined) return fromFolder(step, resolve(folder), reference);
  if (full.toLowerCase() === "actions/checkout") return { kind: "checkout" };
  return fromRepository(frame, step, reference);
}

async function fromFolder(step: UsesStep, folder: string, { repository, ref }: Remote): Promise<StepAction> {
  return { kind: "action", action: await readAction(folder, step.uses, undefined), repository, ref };
}

async function fromRepository(frame: Frame, step: UsesStep, reference: Remote): Promise<StepAction> {
  const { store } = frame.job.plan.run.github;
  const repository = store.get(reference.repository);
  if (!repository) {
    const how = "name it in the run's repositories or actions";
    throw new RunnerError(
      "not-found",
      `Unable to resolve action ${step.uses}, repository not found (${how})`,
      { at: step.at },
    );
  }
  const resolved = await repository.git.resolve(reference.ref);
  if (!resolved) {
    throw new RunnerError(
      "not-found",
      `Unable to resolve action \`${step.uses}\`, unable to find version \`${reference.ref}\``,
      { at: step.at },
    );
  }
  const folder = join(await store.exported(repository, resolved.commit), reference.path);
  const source = {
    repository: repository.name,
    path: reference.path,
    ref: reference.ref,
    commit: resolved.commit,
  };
  return {
    kind: "action",
    action: await readAction(folder, step.uses, source),
    repository: repository.name,
    ref: reference.ref,
  };
}
