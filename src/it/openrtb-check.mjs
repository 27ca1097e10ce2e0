// Holds an OpenRTB 2.6 message against the types of iab-openrtb, as its author read the IAB's specification: every field
// that is there must be known and of its type, and those that must be there are. Usage: node openrtb-check.mjs
// BidRequest|BidResponse < message.json; prints what is wrong, and nothing when nothing is.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const type = process.argv[2];
const message = `import type { ${type} } from 'iab-openrtb/v26';\nexport const message: ${type} = ${readFileSync(0, 'utf8')};\n`;
const name = `${import.meta.dirname ?? process.cwd()}/message.ts`;
const options = { strict: true, noEmit: true, skipLibCheck: true, target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: [] };
const host = ts.createCompilerHost(options);
const { getSourceFile, fileExists, readFile } = host;
host.getSourceFile = (file, ...rest) => file === name ? ts.createSourceFile(file, message, ts.ScriptTarget.ES2022)
  : getSourceFile.call(host, file, ...rest);
host.fileExists = (file) => file === name || fileExists.call(host, file);
host.readFile = (file) => file === name ? message : readFile.call(host, file);

const program = ts.createProgram([name], options, host);
for (const finding of ts.getPreEmitDiagnostics(program)) {
  console.log(ts.flattenDiagnosticMessageText(finding.messageText, '\n'));
}
