// Holds a conversation with a stdio MCP server through an official TypeScript client, one line of JSON per step.
// usage: node stdio-conversation.mjs legacy|modern
// First line in: {"command","args","env"}; out: {"server","instructions","tools"}.
// Every further line in: {"name","arguments"}; out: the result, or {"protocolError":{"code","message"}}.
// The end of stdin ends the session.
import { createInterface } from 'node:readline';

const era = process.argv[2];
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
const print = (value) => process.stdout.write(JSON.stringify(value) + '\n');

let connected = false;
for await (const line of createInterface({ input: process.stdin })) {
  const step = JSON.parse(line);
  if (!connected) {
    await client.connect(
      new StdioClientTransport({
        command: step.command,
        args: step.args,
        env: { ...process.env, ...step.env },
      }),
    );
    connected = true;
    print({
      server: client.getServerVersion(),
      instructions: client.getInstructions(),
      tools: (await client.listTools()).tools,
    });
    continue;
  }

  try {
    print(await client.callTool(step));
  } catch (error) {
    print({ protocolError: { code: error.code, message: error.message } });
  }
}

await client.close();
