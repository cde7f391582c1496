// Packs every text of static/locales into one JavaScript module, from which both Workers take the
// languages that they are asked to speak: node tools/build-texts.mjs <file>.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const LOCALES = new URL('../static/locales/', import.meta.url);
const [out = ''] = process.argv.slice(2);

const lines = [];
for (const language of (await readdir(LOCALES)).sort()) {
  for (const file of (await readdir(new URL(`${language}/`, LOCALES))).sort()) {
    const text = await readFile(new URL(`${language}/${file}`, LOCALES), 'utf8');
    lines.push(`  '${language}/${file}': ${JSON.stringify(text)},`);
  }
}
await mkdir(dirname(out), { recursive: true });
await writeFile(out, `const FILES = {
${lines.join('\n')}
};

export function texts(language, file) {
  return FILES[\`\${language}/\${file}.ftl\`] ?? '';
}
`);
