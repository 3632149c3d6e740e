/** Why a build ended. `line` is where the Dockerfile is to blame, `step` the step that failed. */
export class BuildFailure extends Error {
  readonly line: number | undefined;
  readonly step: string | undefined;

  constructor(message: string, place: { readonly line?: number; readonly step?: string } = {}) {
    super(message);
    this.name = "BuildFailure";
    this.line = place.line;
    this.step = place.step;
  }
}

export const notImplemented = (what: string, line?: number): BuildFailure =>
  new BuildFailure(
    `the stand-in docker of Towline's sandbox does not implement ${what}; it needs a Docker engine with buildx`,
    { line },
  );
