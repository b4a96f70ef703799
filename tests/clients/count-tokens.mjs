// Counts o200k tokens.
// usage: node count-tokens.mjs  < text
// Prints the number.
import { readFileSync } from 'node:fs';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';

process.stdout.write(`${countTokens(readFileSync(0, 'utf8'))}\n`);
