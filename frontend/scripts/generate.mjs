// Generates src/api/generated/ from the committed OpenAPI document: the types, which method and path each operation has,
// and the code lists: what a choice offers is what the server knows.
// With --check nothing is written: a client that is behind the document fails.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTypescript, { astToString } from 'openapi-typescript';
import prettier from 'prettier';

const document = new URL(process.env.SLEUTELBORD_OPENAPI ?? '../../openapi/openapi.json', import.meta.url);
const folder = new URL('../src/api/generated/', import.meta.url);
const banner = '// Generated from openapi/openapi.json by `npm run generate`; do not edit.\n';
const methods = ['get', 'put', 'post', 'delete', 'patch'];

function operationTable(spec) {
  const base = spec.servers?.[0]?.url ?? '';
  const rows = Object.entries(spec.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method]?.operationId)
      .map((method) => {
        const { operationId, requestBody } = item[method];
        const [mediaType] = Object.keys(requestBody?.content ?? {});
        const type = mediaType === 'application/merge-patch+json' ? `, mediaType: '${mediaType}'` : '';
        return `  ${operationId}: { method: '${method}', path: '${base}${path}'${type} },`;
      }),
  );
  return `${banner}\nexport const operationTable = {\n${rows.sort().join('\n')}\n} as const;\n`;
}

/** Each list is a constant of its own, so that a page weighs no more than the lists it shows. */
function codeLists(spec) {
  const lists = Object.entries(spec.components.schemas).filter(
    ([, { type, enum: codes }]) => type === 'string' && codes,
  );
  const rows = lists.map(([name, { enum: codes }]) => `export const ${name} = ${JSON.stringify(codes)} as const;`);
  return `${banner}\n/* Every code list in the order of the domain, under its name in the document. */\n${rows.sort().join('\n')}\n`;
}

if (!existsSync(document)) {
  console.error(`${document.pathname} is absent: nothing to generate from.`);
  process.exit(1);
}
const spec = JSON.parse(readFileSync(document, 'utf8'));
const options = { singleQuote: true, printWidth: 120, parser: 'typescript' };
const files = {
  'schema.ts': await prettier.format(banner + astToString(await openapiTypescript(spec)), options),
  'operationTable.ts': await prettier.format(operationTable(spec), options),
  'codeLists.ts': await prettier.format(codeLists(spec), options),
};
for (const [name, text] of Object.entries(files)) {
  const file = new URL(name, folder);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`src/api/generated/${name} is behind openapi/openapi.json: run \`npm run generate\`.`);
    process.exitCode = 1;
  }
}
