import type { RepositoryDefinition } from "../types.ts";
import type { Permissions } from "../workflow/permissions.ts";
import type { AppDefinition } from "./apps.ts";

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** The token that came with it. */
  readonly token: string | undefined;
}

/** What goes wrong with a request, instead of or before its answer. */
export type Fault =
  | { readonly kind: "reset" }
  | { readonly kind: "delay"; readonly milliseconds: number }
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    };

export type Intercept = (request: RecordedRequest) => Fault | undefined;

export interface StartGitHubOptions {
  readonly repositories?: Readonly<Record<string, RepositoryDefinition>>;
  /** Personal access tokens, each with the `owner/name`s it reads. */
  readonly tokens?: Readonly<Record<string, readonly string[]>>;
  /** GitHub Apps by their id (or client id). */
  readonly apps?: Readonly<Record<string, AppDefinition>>;
  readonly intercept?: Intercept;
  /** Owners of one enterprise: `secrets: inherit` works among them, and else only within one owner. */
  readonly enterprise?: readonly string[];
  /** Default: any free one. */
  readonly port?: number;
}

export interface JobCredentials {
  readonly token: string;
  /** Only with `id-token: write`. */
  readonly oidc: { readonly requestUrl: string; readonly requestToken: string } | undefined;
  /** The permissions that requests needed so far. */
  readonly used: Permissions;
}
