// Drives a stdio MCP server with an official TypeScript client.
// usage: node stdio-session.mjs legacy|modern  < {"command","args","env","calls":[{"name","arguments"}]}
// legacy: @modelcontextprotocol/sdk (initialize era); modern: @modelcontextprotocol/client, pinned to 2026-07-28.
// Prints {"server","instructions","tools","results"} as one line of JSON.
import { readFileSync } from 'node:fs';

const era = process.argv[2];
const session = JSON.parse(readFileSync(0, 'utf8'));

const { Client, StdioClientTransport } =
  era === 'modern'
    ? {
        ...(await import('@modelcontextprotocol/client')),
        ...(await import('@modelcontextprotocol/client/stdio')),
      }
    : {
        ...(await import('@modelcontextprotocol/sdk/client/index.js')),
        ...(await import('@modelcontextprotocol/sdk/client/stdio.js')),
      };

const options =
  era === 'modern' ? { versionNegotiation: { mode: { pin: '2026-07-28' } } } : {};
const client = new Client({ name: 'planhat-toolgen-tests', version: '1.0.0' }, options);
await client.connect(
  new StdioClientTransport({
    command: session.command,
    args: session.args,
    env: { ...process.env, ...session.env },
  }),
);

const { tools } = await client.listTools();
const results = [];
for (const call of session.calls) {
  try {
    results.push(await client.callTool(call));
  } catch (error) {
    results.push({ protocolError: { code: error.code, message: error.message } });
  }
}

process.stdout.write(
  JSON.stringify({
    server: client.getServerVersion(),
    instructions: client.getInstructions(),
    tools,
    results,
  }) + '\n',
);
await client.close();
