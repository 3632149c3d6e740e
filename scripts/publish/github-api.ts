/** The few requests of GitHub's REST API that a release needs. No package: this job's token may write. */
export class GitHubApi {
  readonly #base: string;
  readonly #token: string;

  /** `url` is GITHUB_API_URL, `repository` owner/name. */
  constructor(url: string, repository: string, token: string) {
    this.#base = `${url}/repos/${repository}`;
    this.#token = token;
  }

  /** Undefined where nothing is there. */
  find<T>(path: string): Promise<T | undefined> {
    return this.#ask<T>("GET", path, undefined);
  }

  async send<T>(method: "POST" | "PATCH", path: string, body: unknown): Promise<T> {
    const answer = await this.#ask<T>(method, path, body);
    if (answer === undefined) throw new Error(`${method} ${path}: GitHub says that it is not there`);
    return answer;
  }

  async #ask<T>(method: string, path: string, body: unknown): Promise<T | undefined> {
    const response = await fetch(`${this.#base}${path}`, {
      method,
      headers: { authorization: `Bearer ${this.#token}`, accept: "application/vnd.github+json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (response.status === 404) return undefined;
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: GitHub answered ${response.status}: ${text}`);
    return JSON.parse(text) as T;
  }
}
