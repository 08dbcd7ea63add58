/**
 * `bun run generate`: makes generated/ from openapi.yaml, and from the migrations. With `--check` it writes nothing and
 * fails if a committed file is not what it would write.
 */
import { join } from 'node:path';
import { contractFiles, generatedDirectory, readOpenapiYaml } from './contract-files.ts';
import { databaseFile } from './database-file.ts';

const isCheck = process.argv.includes('--check');
const files = [...(await contractFiles(await readOpenapiYaml())), ['database.ts', await databaseFile()] as const];

let stale = 0;
for (const [name, content] of files) {
  const file = Bun.file(join(generatedDirectory, name));
  const isFresh = (await file.exists()) && (await file.text()) === content;
  if (!isFresh) {
    stale += 1;
    console.log(`${isCheck ? 'stale' : 'written'}: generated/${name}`);
  }
  if (!isFresh && !isCheck) {
    await file.write(content);
  }
}
if (isCheck && stale > 0) {
  console.error('Run `bun run generate` and commit what it writes.');
  process.exit(1);
}
