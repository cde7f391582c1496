// Lets a test import the Mini App's TypeScript: bundled in memory, as the build does it.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const APP = fileURLToPath(new URL('../../static/app/', import.meta.url));

/**
 * The exports of several modules in one bundle, so that they share their classes.
 * @param {...string} modules paths inside static/app, without extension
 * @returns {Promise<any>}
 */
export async function bundled(...modules) {
  const { outputFiles } = await build({
    stdin: {
      contents: modules.map((path) => `export * from './${path}';`).join('\n'),
      resolveDir: APP,
    },
    write: false,
    bundle: true,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    jsx: 'transform',
    jsxFactory: 'h',
    jsxFragment: 'Fragment',
    tsconfigRaw: '{}',
    inject: [`${APP}jsx.ts`],
  });
  const [{ contents }] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`);
}

/** Storage as a browser has it, with a switch that makes it fail. */
export class FakeStorage {
  #values = new Map();
  isBlocked = false;

  getItem(/** @type {string} */ name) {
    this.#check();
    return this.#values.get(name) ?? null;
  }

  setItem(/** @type {string} */ name, /** @type {string} */ value) {
    this.#check();
    this.#values.set(name, String(value));
  }

  removeItem(/** @type {string} */ name) {
    this.#check();
    this.#values.delete(name);
  }

  #check() {
    if (this.isBlocked) throw new Error('SecurityError');
  }
}
