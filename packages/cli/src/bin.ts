#!/usr/bin/env node
import { program } from './generated/program.ts';
import { main } from './main.ts';

await main(program);
