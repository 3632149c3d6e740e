/** An error as an AWS API reports it. `code` is the exception's name in that API. */
export class AwsFailure extends Error {
  readonly code: string;
  /** The protocol's usual status where not given: 400. */
  readonly status: number;
  /** Further members of the error's body. */
  readonly members: Readonly<Record<string, unknown>>;

  constructor(
    code: string,
    message: string,
    options: { status?: number; members?: Record<string, unknown> } = {},
  ) {
    super(message);
    this.name = "AwsFailure";
    this.code = code;
    this.status = options.status ?? 400;
    this.members = options.members ?? {};
  }
}

/** What the sandbox does not do is refused by name, so that nobody takes a silent default for an answer. */
export const notImplemented = (what: string): AwsFailure =>
  new AwsFailure("NotImplementedInSandbox", `the Towline sandbox does not implement ${what}`, {
    status: 501,
  });
