import { randomUUID } from "node:crypto";

export interface Upload {
  readonly repository: string;
  readonly chunks: Buffer[];
  size: number;
}

/** Uploads that have begun and are not yet blobs. */
export class Uploads {
  readonly #open = new Map<string, Upload>();

  begin(repository: string): string {
    const id = randomUUID();
    this.#open.set(id, { repository, chunks: [], size: 0 });
    return id;
  }

  find(id: string, repository: string): Upload | undefined {
    const upload = this.#open.get(id);
    return upload?.repository === repository ? upload : undefined;
  }

  append(upload: Upload, chunk: Buffer): void {
    upload.chunks.push(chunk);
    upload.size += chunk.length;
  }

  end(id: string): void {
    this.#open.delete(id);
  }
}
