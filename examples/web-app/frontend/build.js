// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// Puts the page and its script into dist/, the script under a name made from its content.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';

const script = await readFile('src/greeting.js');
const name = `greeting.${createHash('sha256').update(script).digest('hex').slice(0, 8)}.js`;
const page = await readFile('src/index.html', 'utf8');

await mkdir('dist', { recursive: true });
await writeFile(`dist/${name}`, script);
await writeFile('dist/index.html', page.replace('greeting.js', name));
console.log(`dist/index.html uses ${name}`);
