declare module "@vercel/ncc" {
  interface Options {
    readonly cache: false;
    readonly quiet: boolean;
    readonly sourceMap: boolean;
    readonly minify: boolean;
    readonly externals: string[];
  }
  interface Result {
    readonly code: string;
    readonly assets: Readonly<Record<string, unknown>>;
  }
  export default function ncc(entry: string, options: Options): Promise<Result>;
}
